package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Tasklistweg;
import de.amtsweg.vorgang.Zustand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For each kind of case three sample applications of different difficulty, worked to their end by two people through the
 * Tasklist's own REST calls.
 */
class BeispieleTest extends AmtswegTest {

    @Autowired
    private Dokumente dokumente;

    @Test
    void Aufenthaltstitel_leicht_die_Blaue_Karte_im_Regelfall() {
        Tasklistweg weg = Tasklistweg.mit(Fall.ausAntrag("paragraf-18g-regelfall"));
        Fall fall = weg.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(weg.erledigt())
                .startsWith("unterlagen-pruefen", "identitaet-feststellen")
                .endsWith("entscheidung-zeichnen", "karte-aushaendigen");
        assertThat(papiere(fall)).anyMatch(p -> p.startsWith("Bescheid"));
    }

    @Test
    void Aufenthaltstitel_mittel_ein_Punkt_wird_beanstandet_und_neu_vorgeschlagen() {
        AtomicInteger zeichnungen = new AtomicInteger();
        Tasklistweg weg = Tasklistweg.mit(Fall.ausAntrag("lange-namen"))
                .antwortet(
                        "entscheidung-zeichnen",
                        vorgelegt -> zeichnungen.getAndIncrement() == 0
                                ? Map.of(
                                        "punktNebenbestimmungen",
                                        "NEIN",
                                        "zeichnungBegruendung",
                                        "Die Beschäftigung ist genauer zu bezeichnen.")
                                : Map.of());
        Fall fall = weg.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(weg.erledigt().stream().filter("entscheidung-vorschlagen"::equals))
                .as("only the proposal is made anew")
                .hasSize(2);
        assertThat(weg.erledigt().stream().filter("sachverhalt-feststellen"::equals))
                .hasSize(1);
    }

    @Test
    void Aufenthaltstitel_schwer_Ablehnung_nach_Anhoerung() {
        Tasklistweg weg = Tasklistweg.mit(Fall.ausAntrag("paragraf-18b-architektin"))
                .antwortet(
                        "entscheidung-vorschlagen",
                        Map.of("ergebnis", "ABLEHNEN", "begruendung", "Der Arbeitsvertrag wurde gekündigt."))
                .antwortet("anhoerung-auswerten", Map.of("stellungnahme", "Das stimmt."));
        Fall fall = weg.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(weg.erledigt()).contains("anhoerung-auswerten").doesNotContain("karte-aushaendigen");
        assertThat(papiere(fall)).anyMatch(p -> p.startsWith("Anhörung")).anyMatch(p -> p.startsWith("Bescheid"));
    }

    @Test
    void Verpflichtungserklaerung_leicht_ein_Besuch() {
        Tasklistweg weg = verpflichtung("verpflichtung-besuch");
        Fall fall = weg.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(weg.erledigt()).contains("erklaerung-beurkunden").endsWith("einreise-feststellen");
    }

    @Test
    void Verpflichtungserklaerung_mittel_ein_Ehepaar_fuer_zwei_Studentinnen() {
        Tasklistweg weg = verpflichtung("verpflichtung-langzeit")
                .antwortet(
                        "verpflichtung-feststellen",
                        Map.of(
                                "zweiteVerpflichtete", "JA",
                                "zweiteNachname", "Okafor",
                                "zweiteVornamen", "Chidi",
                                "zweiteGeburtsdatum", "1977-01-19",
                                "zweiteAusweisNummer", "L01X00T49"))
                .antwortet("leistungsfaehigkeit-feststellen", Map.of("nettoMonat", 6350, "erforderlichEur", 2000));
        weg.bisZumEnde();

        assertThat(weg.erledigt())
                .as("the table is enough, nobody signs")
                .contains("erklaerung-beurkunden")
                .doesNotContain("vorschlag-zeichnen");
    }

    @Test
    void Verpflichtungserklaerung_schwer_die_Rente_genuegt_erst_mit_einer_Sicherheit() {
        AtomicInteger pruefungen = new AtomicInteger();
        Tasklistweg weg = verpflichtung("verpflichtung-sicherheit")
                .antwortet("verpflichtung-feststellen", Map.of("statusVerpflichtender", "NIEDERLASSUNGSERLAUBNIS"))
                .antwortet(
                        "leistungsfaehigkeit-feststellen",
                        vorgelegt -> pruefungen.getAndIncrement() == 0
                                ? Map.of("nettoMonat", 1310.44)
                                : Map.of(
                                        "nettoMonat",
                                        1310.44,
                                        "sicherheitGeleistet",
                                        "JA",
                                        "sicherheitBeschreibung",
                                        "Sparbuch mit Sperrvermerk über 9.000 Euro"))
                .antwortet(
                        "verpflichtung-vorschlagen",
                        vorgelegt -> Map.of(
                                "verpflichtungErgebnis", pruefungen.get() == 1 ? "NACHWEISE" : "ENTGEGENNEHMEN"));
        weg.bisZumEnde();

        assertThat(weg.erledigt()).contains("vorschlag-zeichnen", "erklaerung-beurkunden");
        assertThat(weg.erledigt().stream().filter("leistungsfaehigkeit-feststellen"::equals))
                .hasSize(2);
    }

    private static Tasklistweg verpflichtung(String beispiel) {
        return Tasklistweg.mit(Fall.ausAntrag(beispiel)).antwortet("erklaerung-beurkunden", vorgelegt -> {
            String nummer = nummer("VE");
            return Map.of("seriennummer", nummer, "seriennummerZweite", nummer + "B", "unterschrieben", true);
        });
    }

    @Test
    void Fachkraefteverfahren_leicht_die_Blaue_Karte() {
        Tasklistweg weg = Tasklistweg.mit(Fall.ausAntrag("fachkraefteverfahren-blaue-karte"));
        Fall fall = weg.bisZumEnde();

        assertThat(weg.erledigt()).endsWith("vorschlag-zeichnen", "vorabzustimmung-uebermitteln");
        assertThat(papiere(fall)).contains("Vorabzustimmung zum Visum");
    }

    @Test
    void Fachkraefteverfahren_mittel_Pflege_mit_Anerkennung_und_Familie() {
        Fall fall = Tasklistweg.mit(Fall.ausAntrag("fachkraefteverfahren-pflege-mit-familie"))
                .antwortet("anerkennung-feststellen", anerkennung("GLEICHWERTIGKEIT", "JA"))
                .antwortet("sachverhalt-feststellen", Map.of("berufsausuebung", "ERTEILT"))
                .bisZumEnde();

        assertThat(papiere(fall))
                .contains("Beschleunigtes Fachkräfteverfahren: Antrag auf Anerkennung", "Vorabzustimmung zum Visum");
    }

    @Test
    void Fachkraefteverfahren_schwer_die_Anerkennung_reicht_nicht() {
        Fall fall = Tasklistweg.mit(Fall.ausAntrag("fachkraefteverfahren-durch-dritten"))
                .antwortet("anerkennung-feststellen", anerkennung("ZEUGNISBEWERTUNG", "NEIN"))
                .antwortet("anerkennung-auswerten", Map.of("anerkennungErgebnis", "TEILWEISE"))
                .bisZumEnde();

        assertThat(fall.verlauf()).contains("Keine Vorabzustimmung, Arbeitgeber unterrichtet");
        assertThat(papiere(fall)).doesNotContain("Vorabzustimmung zum Visum");
    }

    private static Map<String, Object> anerkennung(String art, String reglementiert) {
        Map<String, Object> antwort = new HashMap<>();
        antwort.put("anerkennungArt", art);
        antwort.put("anerkennungGrund", null);
        antwort.put("reglementiert", reglementiert);
        antwort.put("anerkennungsstelle", "Landesamt für Anerkennung\nAktenweg 1\n12345 Musterstadt");
        return antwort;
    }

    @Test
    void Einbuergerung_leicht_nach_fuenf_Jahren() {
        Fall fall = einbuergerung(Fall.ausAntrag("einbuergerung-fuenf-jahre")).bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).anyMatch(s -> s.endsWith("Einbürgerung wirksam"));
    }

    @Test
    void Einbuergerung_mittel_das_Kind_nach_der_Mutter() {
        Antragsdatei mutter = Antragsdatei.nach("einbuergerung-fuenf-jahre");
        Fall haupt = einbuergerung(Fall.ausAntrag(mutter)).bisZumEnde();
        Fall fall = einbuergerung(Fall.ausAntrag(Antragsdatei.nach("einbuergerung-mit-kind")
                        .mit("miteinbuergerung/hauptantrag", mutter.kennung())))
                .antwortet(
                        "voraussetzungen-feststellen",
                        Map.of(
                                "handlungsfaehigStag", "VERTRETEN",
                                "sprachstandStag", "ALTERSGEMAESS",
                                "testNachweis", "NEIN",
                                "eigeneEinkuenfte", "NEIN"))
                .bisZumEnde();

        assertThat(fall.verlauf())
                .contains("Gehört zum Vorgang " + haupt.nummer())
                .anyMatch(s -> s.endsWith("Einbürgerung wirksam"));
    }

    @Test
    void Einbuergerung_schwer_die_abgeschafften_drei_Jahre() {
        Fall fall = Tasklistweg.mit(Fall.ausAntrag("einbuergerung-drei-jahre"))
                .antwortet(
                        "aufenthalt-feststellen",
                        Map.of("aufenthaltszeiten", "20.06.2022; ; § 18g", "aufenthaltsrecht", "BLAUE_KARTE"))
                .antwortet("voraussetzungen-feststellen", Map.of("sprachstandStag", "C1", "besondereIntegration", "JA"))
                .antwortet(
                        "einbuergerung-vorschlagen",
                        vorgelegt -> Map.of(
                                "einbuergerungErgebnis",
                                "ABLEHNEN",
                                "gebuehrEur",
                                100,
                                "begruendung",
                                vorgelegt
                                        .get("begruendung")
                                        .toString()
                                        .replace("[Ermessenserwägungen]", "Besondere Gründe sind nicht vorgetragen.")))
                .antwortet("anhoerung-auswerten", Map.of("stellungnahme", "Ich habe rechtzeitig beantragt."))
                .bisZumEnde();

        assertThat(papiere(fall)).contains("Bescheid: Ablehnung der Einbürgerung");
    }

    private static Tasklistweg einbuergerung(Fall fall) {
        return Tasklistweg.mit(fall)
                .antwortet(
                        "aufenthalt-feststellen",
                        Map.of(
                                "aufenthaltszeiten",
                                "01.04.2019; 31.03.2023; § 18b\n01.04.2023; ; Niederlassungserlaubnis"))
                .antwortet(
                        "urkunde-ausfertigen",
                        vorgelegt -> Map.of("urkundeNummer", nummer("EU"), "einladungZum", "2027-01-15"));
    }

    private static String nummer(String art) {
        return art + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private List<String> papiere(Fall fall) {
        return dokumente.zu(fall.nummer()).stream().map(Dokument::bezeichnung).toList();
    }
}
