package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.antrag.Person;
import de.amtsweg.bescheid.Fiktionsausgaben.Fiktionsausgabe;
import de.amtsweg.codelisten.Codeliste;
import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.identitaet.Personalien;
import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Certificates about the effect of an application (§ 81 (5) AufenthG): print data, hand-over, copy for the file. */
@Service
class Fiktionen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** Practice of the authorities; the law names no length. */
    private static final Period GELTUNG = Period.ofMonths(6);

    private final Entscheidungen entscheidungen;
    private final Vorgaenge vorgaenge;
    private final Personalien personalien;
    private final Identitaeten identitaeten;
    private final Dokumente dokumente;
    private final Briefe briefe;
    private final Papiere papiere;
    private final Fiktionsausgaben ausgaben;

    Fiktionen(
            Entscheidungen entscheidungen,
            Vorgaenge vorgaenge,
            Personalien personalien,
            Identitaeten identitaeten,
            Dokumente dokumente,
            Briefe briefe,
            Papiere papiere,
            Fiktionsausgaben ausgaben) {
        this.entscheidungen = entscheidungen;
        this.vorgaenge = vorgaenge;
        this.personalien = personalien;
        this.identitaeten = identitaeten;
        this.dokumente = dokumente;
        this.briefe = briefe;
        this.papiere = papiere;
        this.ausgaben = ausgaben;
    }

    /** What is to be printed on the blank form, for the screen. */
    String druckdaten(String vorgangsnummer) {
        Vorgang v = vorgaenge.lade(vorgangsnummer);
        Zeile wirkung = wirkung(vorgangsnummer);
        return "- **Name:** " + Anzeigetext.von(v.antragsteller()) + "\n- **AZR-Nummer:** " + azrNummer(v)
                + "\n- **Wirkung:** "
                + wirkung.text("norm") + "\n- **Erwerbstätigkeit:** " + wirkung.text("erwerbstaetigkeit")
                + "\n- **Gültig bis:** " + gueltigBis().format(TAG);
    }

    /** The last day of a certificate that is printed today. */
    LocalDate gueltigBis() {
        return briefe.heute().plus(GELTUNG);
    }

    /**
     * @param bis last day, as printed: between printing and hand-over days may pass
     * @throws de.amtsweg.vorgang.FachlicherFehler if one of the forms is used already
     */
    void ausgehaendigt(
            String vorgangsnummer,
            String seriennummer,
            LocalDate tag,
            LocalDate bis,
            List<Vordruck> unbrauchbare,
            String person) {
        ausgaben.vermerke(
                vorgaenge.lade(vorgangsnummer), new Fiktionsausgabe(seriennummer, tag, bis, person), unbrauchbare);
        vorgaenge.vermerke(vorgangsnummer, "Fiktionsbescheinigung " + seriennummer + " ausgehändigt", person);
    }

    /** Takes a copy of what was printed into the file. */
    void legeAbdruckAb(String vorgangsnummer) {
        Vorgang v = vorgaenge.lade(vorgangsnummer);
        Person person = personalien.zu(vorgangsnummer);
        Zeile wirkung = wirkung(vorgangsnummer);
        Fiktionsausgabe ausgabe = ausgaben.neueste(vorgangsnummer);
        LocalDate tag = ausgabe.ausgehaendigt();
        String titelBis = identitaeten.zu(vorgangsnummer).orElse(Map.of()).get("titelGueltigBis");
        byte[] pdf = papiere.fiktionsbescheinigung(new Fiktionsdaten(
                briefe.kopf(v),
                vorgangsnummer,
                tag,
                briefe.name(ausgabe.person()),
                ausgabe.seriennummer(),
                azrNummer(v),
                v.nachname(),
                v.vornamen(),
                v.geburtsdatum() == null
                        ? person.geburtsdatum().toString()
                        : v.geburtsdatum().format(TAG),
                person.geburtsort(),
                Codeliste.STAATSANGEHOERIGKEIT.bezeichnung(v.staatsangehoerigkeit()),
                String.join(", ", briefe.empfaenger(v).anschrift()),
                Fiktionsart.valueOf(wirkung.text("fiktion")),
                v.antragsdatum(),
                titelBis == null
                        ? ""
                        : "gültig bis " + LocalDate.parse(titelBis).format(TAG),
                wirkung.text("erwerbstaetigkeit"),
                "",
                ausgabe.gueltigBis(),
                tag));
        dokumente.nimmAusgang(
                vorgangsnummer, "Fiktionsbescheinigung (Abdruck)", "fiktionsbescheinigung.pdf", "BESCHEINIGUNG", pdf);
    }

    /** The register is asked later; before its answer the number is open. */
    private static String azrNummer(Vorgang v) {
        return v.azrNummer() == null ? "noch nicht bekannt" : v.azrNummer();
    }

    private Zeile wirkung(String vorgangsnummer) {
        return entscheidungen
                .neuester(vorgangsnummer, "fiktionswirkung")
                .orElseThrow()
                .treffer()
                .get(0);
    }
}
