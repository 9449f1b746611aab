package de.amtsweg.verpflichtung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.bescheid.Schreiben;
import de.amtsweg.freigabe.Entwurf;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Punkt;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The declaration in words: for the screen, as a copy for the file, and the letter that refuses it. */
@Service
class Erklaerungen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Verpflichtungen verpflichtungen;
    private final Vordrucke vordrucke;
    private final Sachverhalte sachverhalte;
    private final Freigaben freigaben;
    private final Schreiben schreiben;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    Erklaerungen(
            Verpflichtungen verpflichtungen,
            Vordrucke vordrucke,
            Sachverhalte sachverhalte,
            Freigaben freigaben,
            Schreiben schreiben,
            Mailausgang mail,
            Vorgaenge vorgaenge) {
        this.verpflichtungen = verpflichtungen;
        this.vordrucke = vordrucke;
        this.sachverhalte = sachverhalte;
        this.freigaben = freigaben;
        this.schreiben = schreiben;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    /** What stands on the form, for the screen. */
    String uebersicht(String nummer) {
        return angaben(nummer).entrySet().stream()
                .map(e -> "- **" + e.getKey() + ":** " + Anzeigetext.von(e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The day on which it was made; null before. */
    LocalDate tag(String nummer) {
        return (LocalDate) sachverhalte.neuester(nummer).orElseThrow().werte().get("erklaerungDatum");
    }

    /** Takes a copy of what was declared into the file. */
    void legeAbdruckAb(String nummer) {
        Map<String, String> formulare = new LinkedHashMap<>();
        List<String> ungueltige = new ArrayList<>();
        for (Vordruck v : vordrucke.zu(nummer)) {
            if (v.grund() == null) {
                formulare.put("Vordruck " + v.seriennummer(), v.fuer());
            } else {
                ungueltige.add(v.seriennummer() + " (" + v.grund() + ")");
            }
        }
        formulare.put("Unbrauchbar", ungueltige.isEmpty() ? "keiner" : String.join("; ", ungueltige));
        formulare.put("Abgegeben am", TAG.format(tag(nummer)));
        Map<String, Map<String, String>> abschnitte = new LinkedHashMap<>();
        abschnitte.put("Vordrucke", formulare);
        abschnitte.put("Erklärung", angaben(nummer));
        schreiben.aktenblatt(
                nummer,
                "Verpflichtungserklärung (Abdruck)",
                "verpflichtungserklaerung.pdf",
                tag(nummer),
                "Dieses Blatt gibt wieder, was auf dem Vordruck der Bundesdruckerei nach § 68 AufenthG erklärt wurde. Es"
                        + " ist selbst keine Verpflichtungserklärung und wird nicht ausgehändigt.",
                abschnitte);
    }

    /** § 49 (2) AufenthV: the fee is due although the declaration is not taken. */
    void teileAblehnungMit(String nummer) {
        Entwurf entwurf = freigaben.entwurf(nummer).orElseThrow();
        BigDecimal gebuehr = new BigDecimal(entwurf.punkte().get(Punkt.GEBUEHR));
        String grund = entwurf.begruendung();
        List<String> absaetze = new ArrayList<>(List.of(
                "Ihre Verpflichtungserklärung für " + gaeste(verpflichtungen.lade(nummer))
                        + " nehmen wir nicht entgegen. Der Grund: " + grund,
                "Sie können uns neue Nachweise vorlegen und sich erneut melden. Die eingeladene Person kann im"
                        + " Visumverfahren auch selbst nachweisen, dass ihr Lebensunterhalt gesichert ist."));
        if (gebuehr.signum() > 0) {
            absaetze.add("Für die Bearbeitung fällt eine Gebühr von " + Geldworte.euro(gebuehr)
                    + " an, auch wenn die Leistungsfähigkeit nicht nachgewiesen ist (§ 47 Absatz 1 Nummer 12, § 49"
                    + " Absatz 2 AufenthV).");
        }
        schreiben.mitteilung(nummer, "Ihre Verpflichtungserklärung", "absage", absaetze);
        mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
        vorgaenge.vermerke(nummer, "Erklärung nicht entgegengenommen", null);
    }

    private Map<String, String> angaben(String nummer) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        Verpflichtung v = verpflichtungen.lade(nummer);
        Map<String, String> angaben = new LinkedHashMap<>();
        angaben.put("Es verpflichtet sich", vorgang.antragsteller() + ", ausgewiesen durch " + v.ausweis());
        if (v.zweite() != null) {
            angaben.put(
                    "Und als Gesamtschuldner",
                    v.zweite().name() + ", geboren " + TAG.format(v.zweite().geburtsdatum()) + ", ausgewiesen durch "
                            + v.zweite().ausweisNummer());
        }
        angaben.put("Für", gaeste(v));
        angaben.put("Aufenthalt", zeitraum(v) + " (" + v.zweck() + ")");
        angaben.put(
                "Haftung",
                "Lebensunterhalt, Krankheit, Pflege und Ausreise (§§ 66 bis 68 AufenthG), fünf Jahre ab der"
                        + " Einreise");
        // a notice about costs has no fee: the newest draft that names one is the declaration's
        freigaben.entwuerfe(nummer).stream()
                .map(e -> e.punkte().get(Punkt.GEBUEHR))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(g -> angaben.put("Gebühr", Geldworte.euro(new BigDecimal(g))));
        if (v.sicherheit() != null) {
            angaben.put("Sicherheit", v.sicherheit());
        }
        return angaben;
    }

    private static String gaeste(Verpflichtung v) {
        return v.gaeste().stream().map(Gast::inWorten).collect(Collectors.joining("; "));
    }

    private static String zeitraum(Verpflichtung v) {
        String von = v.von() == null ? "ab der Einreise" : "ab " + TAG.format(v.von());
        return v.bis() == null ? von : von + " bis " + TAG.format(v.bis());
    }
}
