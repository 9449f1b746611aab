package de.amtsweg.einbuergerung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Person;
import de.amtsweg.bescheid.Schreiben;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What is printed on the certificate. The certificate itself is paper: an electronic form is excluded (§ 38a StAG), and its
 * words stand on the official blank form.
 */
@Service
class Urkunden {

    static final Vordrucke.Art ART = Vordrucke.Art.EINBUERGERUNGSURKUNDE;

    private final Antraege antraege;
    private final Einbuergerungsrecht recht;
    private final Freigaben freigaben;
    private final Schreiben schreiben;
    private final Vorgaenge vorgaenge;

    Urkunden(
            Antraege antraege,
            Einbuergerungsrecht recht,
            Freigaben freigaben,
            Schreiben schreiben,
            Vorgaenge vorgaenge) {
        this.antraege = antraege;
        this.recht = recht;
        this.freigaben = freigaben;
        this.schreiben = schreiben;
        this.vorgaenge = vorgaenge;
    }

    /** For the screen. */
    String uebersicht(String nummer) {
        return angaben(nummer).entrySet().stream()
                .map(e -> "- **" + e.getKey() + ":** " + Anzeigetext.von(e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** For the printer, as a sheet of the file. */
    void legeDruckdatenAb(String nummer) {
        Map<String, Map<String, String>> abschnitte = new LinkedHashMap<>();
        abschnitte.put("Einzutragen", angaben(nummer));
        abschnitte.put(
                "Entscheidung", Map.of("Rechtsgrundlage", vorschlag(nummer).bezeichnung()));
        schreiben.aktenblatt(
                nummer,
                "Druckdaten der Einbürgerungsurkunde",
                "einbuergerungsurkunde-druckdaten.pdf",
                recht.heute(),
                "Dieses Blatt enthält, was in den amtlichen Vordruck der Einbürgerungsurkunde gedruckt wird. Es ist"
                        + " selbst keine Urkunde; eine elektronische Urkunde gibt es nicht (§ 38a StAG). Wirksam wird"
                        + " die Einbürgerung erst mit der Aushändigung (§ 16 StAG).",
                abschnitte);
    }

    /** The decision that was signed. */
    Einbuergerungsvorschlag vorschlag(String nummer) {
        return Einbuergerungsvorschlag.von(
                freigaben.entwurf(nummer).orElseThrow().punkte());
    }

    private Map<String, String> angaben(String nummer) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        Person person = antraege.lade(nummer).person();
        Map<String, String> angaben = new LinkedHashMap<>();
        angaben.put("Familienname", vorgang.nachname());
        angaben.put("Vornamen", vorgang.vornamen());
        angaben.put(
                "Geboren am",
                vorgang.geburtsdatum() == null
                        ? person.geburtsdatum().toString()
                        : Zeitraum.tag(vorgang.geburtsdatum()));
        angaben.put("Geboren in", person.geburtsort() == null ? "(nicht angegeben)" : person.geburtsort());
        if (person.anschrift() != null) {
            angaben.put("Wohnhaft in", person.anschrift().ort());
        }
        return angaben;
    }
}
