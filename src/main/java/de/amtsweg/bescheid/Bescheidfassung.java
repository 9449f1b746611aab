package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.freigabe.Korrekturen;
import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.vorgang.Vorgang;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The notice of a proposed decision: as a draft for the person who signs, and as it is issued. */
@Component
class Bescheidfassung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");
    private static final String BLAUE_KARTE = "BLAUE_KARTE";
    private static final Map<String, String> TITEL = Map.ofEntries(
            Map.entry(BLAUE_KARTE, "Blaue Karte EU"),
            Map.entry("AUFENTHALTSERLAUBNIS", "Aufenthaltserlaubnis"),
            Map.entry("ICT_KARTE", "ICT-Karte"),
            Map.entry("MOBILER_ICT_KARTE", "Mobiler-ICT-Karte"),
            Map.entry("NIEDERLASSUNGSERLAUBNIS", "Niederlassungserlaubnis"),
            Map.entry("DAUERAUFENTHALT_EU", "Erlaubnis zum Daueraufenthalt – EU"),
            Map.entry("AUFENTHALTSKARTE", "Aufenthaltskarte"),
            Map.entry("DAUERAUFENTHALTSKARTE", "Daueraufenthaltskarte"),
            Map.entry("DAUERAUFENTHALTSBESCHEINIGUNG", "Bescheinigung des Daueraufenthaltsrechts"),
            Map.entry("AUFENTHALTSDOKUMENT_GB", "Aufenthaltsdokument-GB"),
            Map.entry("AUFENTHALTSDOKUMENT_GRENZGAENGER_GB", "Aufenthaltsdokument für Grenzgänger-GB"));
    /** § 81 (3) and (4) AufenthG, to which § 81 (5a) refers. */
    private static final Set<String> FIKTIONEN = Set.of("ERLAUBNISFIKTION", "FORTGELTUNGSFIKTION");

    private final Briefe briefe;
    private final Papiere papiere;
    private final Anhoerungen anhoerungen;
    private final Entscheidungen entscheidungen;
    private final Korrekturen korrekturen;
    private final Dokumente dokumente;

    Bescheidfassung(
            Briefe briefe,
            Papiere papiere,
            Anhoerungen anhoerungen,
            Entscheidungen entscheidungen,
            Korrekturen korrekturen,
            Dokumente dokumente) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.anhoerungen = anhoerungen;
        this.entscheidungen = entscheidungen;
        this.korrekturen = korrekturen;
        this.dokumente = dokumente;
    }

    /** The notice as it would be, marked as a draft. */
    byte[] entwurf(Vorgang vorgang, Vorschlag v) {
        String zeichnung = "(noch nicht gezeichnet)";
        return v.erteilen()
                ? papiere.entwurfErteilung(erteilung(vorgang, v, zeichnung))
                : papiere.entwurfAblehnung(ablehnung(vorgang, v, zeichnung));
    }

    /** The notice with the name of the person who signed. */
    byte[] bescheid(Vorgang vorgang, Vorschlag v, String zeichnung) {
        return v.erteilen()
                ? papiere.bescheidErteilung(erteilung(vorgang, v, zeichnung))
                : papiere.bescheidAblehnung(ablehnung(vorgang, v, zeichnung));
    }

    private Bescheiddaten erteilung(Vorgang vorgang, Vorschlag v, String zeichnung) {
        String titelart = titelart(vorgang.vorgangsnummer(), v);
        return new Bescheiddaten(
                briefe.angaben(vorgang),
                briefe.antragsart(vorgang),
                vorgang.antragsdatum(),
                ersetzt(vorgang.vorgangsnummer()),
                TITEL.getOrDefault(titelart, "Aufenthaltserlaubnis"),
                v.bezeichnung(),
                v.gueltigAb(),
                v.gueltigBis(),
                v.nebenbestimmungen(),
                gebuehr(vorgang.vorgangsnummer(), v),
                Bescheide.absaetze(v.begruendung()),
                belehrungen(vorgang.vorgangsnummer(), titelart),
                zeichnung);
    }

    private Ablehnungsdaten ablehnung(Vorgang vorgang, Vorschlag v, String zeichnung) {
        var stand = anhoerungen.zu(vorgang.vorgangsnummer()).orElseThrow();
        return new Ablehnungsdaten(
                briefe.angaben(vorgang),
                briefe.antragsart(vorgang),
                vorgang.antragsdatum(),
                ersetzt(vorgang.vorgangsnummer()),
                List.of("Sie haben am " + vorgang.antragsdatum().format(TAG) + " einen Aufenthaltstitel beantragt ("
                        + vorgang.zweckAnzeige() + ")."),
                Ablehnungsdaten.Gehoer.gewaehrt(stand.versandt(), stand.stellungnahme()),
                Bescheide.absaetze(v.begruendung()),
                gebuehr(vorgang.vorgangsnummer(), v),
                zeichnung);
    }

    /** After a correction the notice says which one it replaces, and on which basis; else nothing. */
    private List<String> ersetzt(String nummer) {
        return korrekturen
                .neueste(nummer)
                .flatMap(k -> dokumente.zu(nummer).stream()
                        .filter(d ->
                                "BESCHEID".equals(d.kategorie()) && d.eingang().isBefore(k.zeit()))
                        .reduce((a, b) -> b)
                        .map(d -> "Dieser Bescheid ersetzt unseren Bescheid vom "
                                + d.eingang().atZone(AMTSZEIT).format(TAG) + ". Grundlage dafür ist "
                                + k.grundlage() + "."))
                .stream()
                .toList();
    }

    /** All titles this process grants are for work (chapter 2 section 4), so § 82 (6) always applies. */
    private List<Belehrung> belehrungen(String nummer, String titelart) {
        List<Belehrung> belehrungen = new ArrayList<>(List.of(Belehrung.KARTE, Belehrung.VORZEITIGES_ENDE));
        if (BLAUE_KARTE.equals(titelart)) {
            belehrungen.add(Belehrung.BLAUE_KARTE_AENDERUNGEN);
        }
        if (zeile(nummer, "fiktionswirkung")
                .filter(z -> FIKTIONEN.contains(z.text("fiktion")))
                .isPresent()) {
            belehrungen.add(Belehrung.ERWERB_BIS_AUSGABE);
        }
        return belehrungen;
    }

    /** Null if the notice has to say nothing about a fee: there is no norm for one, nor one that exempts from it. */
    private Gebuehr gebuehr(String nummer, Vorschlag v) {
        Optional<Zeile> regel = zeile(nummer, "gebuehr");
        Optional<String> norm = v.gebuehrEur().signum() > 0
                ? regel.map(z -> z.text("norm"))
                : regel.map(z -> z.text("befreiung")).filter(b -> !b.isBlank());
        return norm.map(n -> new Gebuehr(v.gebuehrEur(), n, "")).orElse(null);
    }

    private Optional<Zeile> zeile(String nummer, String tabelle) {
        return entscheidungen.neuester(nummer, tabelle).stream()
                .flatMap(n -> n.treffer().stream())
                .findFirst();
    }

    private String titelart(String nummer, Vorschlag v) {
        return entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(v.rechtsgrundlage()))
                .map(z -> z.text("titelart"))
                .findFirst()
                .orElse("");
    }
}
