package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Nachforderungen;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes the letters of a running case and takes them into the file. */
@Service
public class Schreiben {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> EINREICHUNG = List.of(
            "auf dem Weg, auf dem Sie den Antrag gestellt haben,",
            "persönlich oder durch eine andere Person in der Ausländerbehörde,",
            "per Post an die oben genannte Anschrift.");

    private final Briefe briefe;
    private final Papiere papiere;
    private final Dokumente dokumente;
    private final Nachforderungen nachforderungen;
    private final Anhoerungen anhoerungen;
    private final Vorgaenge vorgaenge;
    private final Fristenrechner fristen;
    private final ApplicationEventPublisher ereignisse;

    Schreiben(
            Briefe briefe,
            Papiere papiere,
            Dokumente dokumente,
            Nachforderungen nachforderungen,
            Anhoerungen anhoerungen,
            Vorgaenge vorgaenge,
            Fristenrechner fristen,
            ApplicationEventPublisher ereignisse) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.dokumente = dokumente;
        this.nachforderungen = nachforderungen;
        this.anhoerungen = anhoerungen;
        this.vorgaenge = vorgaenge;
        this.fristen = fristen;
        this.ereignisse = ereignisse;
    }

    /** One letter for everything that is missing (§ 82 (1) AufenthG). */
    public void nachforderung(String vorgangsnummer, LocalDate frist) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Nachforderungsdaten daten = nachforderungsdaten(vorgang, frist, null);
        UUID brief = lege(vorgang, "Nachforderung von Unterlagen", "nachforderung", papiere.nachforderung(daten));
        nachforderungen.versandt(vorgangsnummer, briefe.heute(), frist);
        String text = daten.fehlend().stream()
                .map(Nachforderungsdaten.Unterlage::text)
                .collect(Collectors.joining("\n- ", "Für die Prüfung Ihres Antrags fehlt noch:\n- ", ""));
        ereignisse.publishEvent(
                new SchreibenErstellt(vorgangsnummer, SchreibenErstellt.Art.NACHFORDERUNG, brief, text, frist));
    }

    /** One reminder of that letter; returns its last day. */
    public LocalDate erinnerung(String vorgangsnummer) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        var n = nachforderungen.neueste(vorgangsnummer).orElseThrow();
        LocalDate frist =
                n.frist().isAfter(briefe.heute()) ? n.frist() : briefe.heute().plusDays(1);
        byte[] pdf = papiere.erinnerung(nachforderungsdaten(vorgang, frist, n.versandt()));
        lege(vorgang, "Erinnerung an fehlende Unterlagen", "erinnerung", pdf);
        return frist;
    }

    /** Letter before a refusal (§ 28 VwVfG). */
    public void anhoerung(String vorgangsnummer, List<String> gruende) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        LocalDate frist = fristen.ende(vorgangsnummer, "ANHOERUNG", briefe.heute());
        byte[] pdf = papiere.anhoerung(new Anhoerungsdaten(
                briefe.angaben(vorgang),
                briefe.antragsart(vorgang),
                vorgang.antragsdatum(),
                gruende,
                frist,
                EINREICHUNG));
        UUID brief = lege(vorgang, "Anhörung zur beabsichtigten Ablehnung", "anhoerung", pdf);
        anhoerungen.versandt(vorgangsnummer, briefe.heute(), frist);
        ereignisse.publishEvent(new SchreibenErstellt(
                vorgangsnummer, SchreibenErstellt.Art.ANHOERUNG, brief, String.join("\n", gruende), frist));
    }

    /** A letter whose subject and text an authority's own process gives. */
    void freies(String vorgangsnummer, String betreff, String text, LocalDate frist) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        byte[] pdf =
                papiere.freiesSchreiben(briefe.angaben(vorgang), betreff, List.of(text, "Frist: " + frist.format(TAG)));
        lege(vorgang, betreff, "schreiben", pdf);
    }

    /** A letter that tells something and asks for nothing. */
    public void mitteilung(String vorgangsnummer, String betreff, String datei, List<String> absaetze) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        lege(vorgang, betreff, datei, papiere.freiesSchreiben(briefe.angaben(vorgang), betreff, absaetze));
    }

    /**
     * A letter that asks the applicant to come.
     *
     * @param bis day until which to come
     */
    void einladung(String vorgangsnummer, String betreff, String datei, List<String> absaetze, LocalDate bis) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        UUID brief = lege(vorgang, betreff, datei, papiere.freiesSchreiben(briefe.angaben(vorgang), betreff, absaetze));
        ereignisse.publishEvent(new SchreibenErstellt(
                vorgangsnummer, SchreibenErstellt.Art.EINLADUNG, brief, String.join("\n", absaetze), bis));
    }

    /**
     * The same to somebody who is not party to the case.
     *
     * @param empfaenger name, and below it the lines of the address
     */
    public void mitteilungAn(
            List<String> empfaenger, String vorgangsnummer, String betreff, String datei, List<String> absaetze) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Briefangaben angaben = briefe.angaben(vorgang)
                .an(new Empfaenger("", empfaenger.get(0), empfaenger.subList(1, empfaenger.size())));
        lege(vorgang, betreff, datei, papiere.freiesSchreiben(angaben, betreff, absaetze));
    }

    /**
     * A sheet for the file only.
     *
     * @param abschnitte headings with labels and values, in order
     */
    public void aktenblatt(
            String vorgangsnummer,
            String titel,
            String datei,
            LocalDate tag,
            String vorspann,
            Map<String, Map<String, String>> abschnitte) {
        byte[] pdf = papiere.aktenblatt(
                briefe.kopf(vorgaenge.lade(vorgangsnummer)), vorgangsnummer, tag, titel, vorspann, abschnitte);
        dokumente.nimmAusgang(vorgangsnummer, titel, datei, "BESCHEINIGUNG", pdf);
    }

    private Nachforderungsdaten nachforderungsdaten(Vorgang vorgang, LocalDate frist, LocalDate erstesSchreiben) {
        var n = nachforderungen
                .neueste(vorgang.vorgangsnummer())
                .orElseThrow(() -> new FachlicherFehler("Es ist keine Unterlage als fehlend vermerkt."));
        List<Nachforderungsdaten.Unterlage> fehlend = new ArrayList<>();
        n.fehlend().forEach(u -> fehlend.add(new Nachforderungsdaten.Unterlage(u.bezeichnung(), u.hinweis())));
        if (n.hinweis() != null) {
            fehlend.add(new Nachforderungsdaten.Unterlage("Bitte beachten Sie außerdem", n.hinweis()));
        }
        return new Nachforderungsdaten(
                briefe.angaben(vorgang), vorgang.antragsdatum(), fehlend, frist, EINREICHUNG, erstesSchreiben);
    }

    private UUID lege(Vorgang vorgang, String bezeichnung, String name, byte[] pdf) {
        String datei = name + "-" + briefe.heute() + ".pdf";
        vorgaenge.vermerke(vorgang.vorgangsnummer(), bezeichnung + " erstellt", null);
        return dokumente.nimmAusgang(vorgang.vorgangsnummer(), bezeichnung, datei, "SCHREIBEN", pdf);
    }
}
