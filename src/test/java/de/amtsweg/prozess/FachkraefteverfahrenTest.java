package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The accelerated procedure (§ 81a AufenthG) from the employer's application to the Vorabzustimmung, on 23 November 2026. */
class FachkraefteverfahrenTest extends AmtswegTest {

    private static final String STELLE = "Landesamt für Anerkennung\nAktenweg 1\n12345 Musterstadt";

    @Autowired
    private Dokumente dokumente;

    @Test
    void ohne_Anerkennung_und_ohne_BA_geht_es_geradewegs_zur_Vorabzustimmung() throws IOException {
        Fall fall = Fall.ausAntrag("fachkraefteverfahren-blaue-karte").wartetAuf("fachkraefteverfahren-eroeffnen");
        assertThat(fall.vorgang().fallart()).isEqualTo(Fallart.FACHKRAEFTEVERFAHREN);
        assertThat(fall.vorgang().email()).as("the employer's").isEqualTo("personal@kontor.example.org");
        assertThat(fall.zeigt("fachkraefteverfahren-eroeffnen"))
                .containsEntry("aufenthaltszweck", "18G")
                .containsEntry("betriebsstaette", "12345 Musterstadt")
                // § 47 (1) Nr. 15 AufenthV
                .containsEntry("gebuehrEur", 411.0)
                .extracting("antragUebersicht")
                .asString()
                .contains("Kontor Musterstadt Analyse GmbH", "vom 09.11.2026, ohne Untervollmacht");

        fall.erledigt("fachkraefteverfahren-eroeffnen")
                .erledigt("vereinbarung-schliessen")
                .erledigt("anerkennung-feststellen")
                .erledigt("sachverhalt-feststellen")
                .erledigt("rechtsgrundlage-festlegen")
                .wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.zeigt("vorabzustimmung-vorschlagen"))
                .containsEntry("vorabzustimmungErgebnis", "ZUSTIMMEN")
                .containsEntry("gebuehrEur", 411.0)
                .extracting("pruefungUebersicht")
                .asString()
                .contains("§ 18g Abs. 1", "geschlossen am 23.11.2026, Gebühr bezahlt", "Zustimmung nicht nötig")
                .doesNotContain("steht entgegen");
        fall.erledigt("vorabzustimmung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .wartetAuf("vorabzustimmung-uebermitteln");
        assertThat(fall.zustand()).isEqualTo(Zustand.ENTSCHIEDEN);
        assertThat(fall.zeigt("vorabzustimmung-uebermitteln")
                        .get("uebermittlungUebersicht")
                        .toString())
                .contains(
                        "Deutsche Botschaft Beispielland", "Neuen Datensatz anlegen", "unter der AZR-Nummer zuordnen");
        fall.erledigt("vorabzustimmung-uebermitteln").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(papier(fall, "Vereinbarung zum beschleunigten Fachkräfteverfahren", "vereinbarung-81a.pdf"))
                .contains(
                        "Kontaktdaten (Nr. 1)",
                        "Versicherung (Nr. 2)",
                        "Bevollmächtigung (Nr. 3)",
                        "Mitwirkung der Person (Nr. 4)",
                        "Vorzulegende Nachweise (Nr. 5)",
                        "Ablauf und Beteiligte (Nr. 6)",
                        "Mitteilung des Arbeitgebers (Nr. 7)",
                        "Folgen bei Nichteinhalten (Nr. 8)",
                        "411,00 Euro");
        assertThat(papier(fall, "Vorabzustimmung zum Visum", "vorabzustimmung-"))
                .contains("Kontor Musterstadt Analyse GmbH", "Hafenweg 8", "stimmen wir vorab zu", "§ 18g Abs. 1")
                .contains("Familienangehörige sind nicht angemeldet");
        assertThat(papier(fall, "Vorabzustimmung im beschleunigten Fachkräfteverfahren", "vorabzustimmung-ausland"))
                .contains("Deutsche Botschaft Beispielland", "12 Main Street", "bevorstehende Visumantragstellung");
    }

    @Test
    void die_Anerkennung_wird_betrieben_die_BA_hat_eine_Woche_und_die_Familie_ist_dabei() throws IOException {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("fachkraefteverfahren-pflege-mit-familie")
                        .mit("angabenZurErwerbstaetigkeit/arbeitgeber/name", "Pflegehaus Schweigt gGmbH"))
                .wartetAuf("fachkraefteverfahren-eroeffnen");
        assertThat(fall.zeigt("fachkraefteverfahren-eroeffnen"))
                .containsEntry(
                        "angehoerige", "Villanueva; Jose; 03.10.1994; Ehemann\nVillanueva; Ana; 19.06.2021; Kind");
        fall.erledigt("fachkraefteverfahren-eroeffnen")
                .erledigt("vereinbarung-schliessen")
                .erledigt(
                        "anerkennung-feststellen",
                        "anerkennungArt",
                        "GLEICHWERTIGKEIT",
                        "anerkennungGrund",
                        null,
                        "reglementiert",
                        "JA",
                        "anerkennungsstelle",
                        STELLE)
                .erledigt("anerkennung-auswerten", "anerkennungErgebnis", "BESTAETIGUNG")
                .vermerkt("Stand der Anerkennung erstellt")
                .wartetAuf("anerkennung-auswerten");
        assertThat(fall.abgelehnt("anerkennung-auswerten", "anerkennungErgebnis", "UNTERLAGEN"))
                .isEqualTo("Bitte füllen Sie „Was verlangt die Stelle?“ aus.");
        assertThat(fall.abgelehnt("anerkennung-auswerten", "anerkennungAm", "2027-11-30"))
                .startsWith("Der Tag des Eingangs liegt in der Zukunft.");
        fall.erledigt(
                        "anerkennung-auswerten",
                        "anerkennungErgebnis",
                        "UNTERLAGEN",
                        "anerkennungMitteilung",
                        "Die Übersetzung des Zeugnisses fehlt.")
                .vermerkt("Anerkennung: weitere Nachweise angefordert")
                .erledigt("anerkennung-auswerten")
                .erledigt("sachverhalt-feststellen", "berufsausuebung", "ERTEILT")
                .erledigt("rechtsgrundlage-festlegen")
                .wartetAuf("Antwort der BA abwarten");
        assertThat(papier(fall, "Beschleunigtes Fachkräfteverfahren: Antrag auf Anerkennung", "anerkennung-ein"))
                .contains("Landesamt für Anerkennung", "Erlaubnis zur Berufsausübung", "§ 81a AufenthG");
        // § 36 (2) sentence 2 BeschV: one week, not two
        fall.nachTagen(9).bis("rechtsgrundlage-festlegen");
        assertThat(fall.verlauf()).contains("Die Zustimmung der BA gilt als erteilt (§ 36 Abs. 2 BeschV)");
        fall.erledigt("rechtsgrundlage-festlegen").wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.abgelehnt("vorabzustimmung-vorschlagen", "vorabzustimmungErgebnis", "NICHT_ZUSTIMMEN"))
                .startsWith("Die Voraussetzungen liegen vor; dann ist vorab zuzustimmen");
        fall.als("vertretung-musterstadt")
                .erledigt("vorabzustimmung-vorschlagen")
                .wartetAuf("vorschlag-zeichnen");
        assertThat(fall.abgelehnt("vorschlag-zeichnen"))
                .startsWith("Sie haben diese Entscheidung selbst vorgeschlagen.");
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .createProcessInstanceModification(
                                fall.warteAuf("vorschlag-zeichnen").getProcessInstanceId())
                        .startBeforeActivity("userTask_vorabzustimmungUebermitteln")
                        .execute())
                .as("around the second person")
                .hasStackTraceContaining("Dieser Schritt vollzieht die Entscheidung und ist gesperrt");
        fall.als(null)
                .erledigt(
                        "vorschlag-zeichnen",
                        "punktErgebnis",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Die Wohnung ist nicht geklärt.")
                .wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.zeigt("vorabzustimmung-vorschlagen")
                        .get("beanstandungen")
                        .toString())
                .contains("Die Wohnung ist nicht geklärt.");
        fall.erledigt("vorabzustimmung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .wartetAuf("vorabzustimmung-uebermitteln");
        assertThat(fall.abgelehnt("vorabzustimmung-uebermitteln", "azrGemeldet", false))
                .startsWith("Die Vorabzustimmung ist unverzüglich dem Ausländerzentralregister zu melden");
        assertThat(fall.abgelehnt("vorabzustimmung-uebermitteln", "uebermitteltAm", "2028-01-01"))
                .startsWith("Der Tag der Übermittlung liegt in der Zukunft.");
        fall.erledigt("vorabzustimmung-uebermitteln").bisZumEnde();

        assertThat(papier(fall, "Vorabzustimmung im beschleunigten Fachkräfteverfahren", "vorabzustimmung-ausland"))
                .contains("Villanueva, Jose, geboren 03.10.1994 (Ehemann)", "§ 81a Absatz 4 AufenthG");
    }

    @Test
    void was_die_Stelle_oder_die_BA_verneint_steht_entgegen() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("fachkraefteverfahren-durch-dritten")
                        .mit("angabenZurErwerbstaetigkeit/arbeitgeber/name", "Bau Versagt GmbH"))
                .erledigt("fachkraefteverfahren-eroeffnen")
                .wartetAuf("vereinbarung-schliessen");
        assertThat(fall.abgelehnt("vereinbarung-schliessen", "vereinbarungAm", "2026-01-01"))
                .contains("liegt zwischen der Ausfertigung");
        fall.erledigt("vereinbarung-schliessen").wartetAuf("anerkennung-feststellen");
        assertThat(fall.abgelehnt("anerkennung-feststellen", "anerkennungGrund", null))
                .isEqualTo("Bitte füllen Sie „Warum nicht?“ aus.");
        assertThat(fall.abgelehnt(
                        "anerkennung-feststellen",
                        "anerkennungArt",
                        "ZEUGNISBEWERTUNG",
                        "anerkennungGrund",
                        null,
                        "reglementiert",
                        "NEIN",
                        "anerkennungsstelle",
                        "Zentralstelle"))
                .contains("mindestens zwei Zeilen");
        fall.erledigt(
                        "anerkennung-feststellen",
                        "anerkennungArt",
                        "ZEUGNISBEWERTUNG",
                        "anerkennungGrund",
                        null,
                        "reglementiert",
                        "NEIN",
                        "anerkennungsstelle",
                        STELLE)
                .erledigt("anerkennung-auswerten", "anerkennungErgebnis", "TEILWEISE")
                .erledigt("sachverhalt-feststellen")
                .erledigt("rechtsgrundlage-festlegen", "festlegung", "ZURUECKSETZEN")
                .erledigt("sachverhalt-feststellen")
                .erledigt("rechtsgrundlage-festlegen")
                .bis("rechtsgrundlage-festlegen")
                .erledigt("rechtsgrundlage-festlegen")
                .wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.zeigt("vorabzustimmung-vorschlagen"))
                .containsEntry("vorabzustimmungErgebnis", "NICHT_ZUSTIMMEN")
                .extracting("begruendung")
                .asString()
                .contains("§ 16d AufenthG", "Zustimmung versagt");
        assertThat(fall.abgelehnt("vorabzustimmung-vorschlagen", "vorabzustimmungErgebnis", "ZUSTIMMEN"))
                .startsWith("Der Visumerteilung kann nicht vorab zugestimmt werden:");
        fall.erledigt("vorabzustimmung-vorschlagen", "vorabzustimmungErgebnis", "NEU_PRUEFEN")
                .wartetAuf("anerkennung-feststellen");
        assertThat(fall.zeigt("anerkennung-feststellen"))
                .containsEntry("anerkennungArt", "ZEUGNISBEWERTUNG")
                .containsEntry("anerkennungsstelle", STELLE);
        fall.erledigt("anerkennung-feststellen")
                .erledigt("sachverhalt-feststellen")
                .erledigt("rechtsgrundlage-festlegen")
                .erledigt("vorabzustimmung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Keine Vorabzustimmung, Arbeitgeber unterrichtet");
        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::bezeichnung)
                .contains("Beschleunigtes Fachkräfteverfahren: keine Vorabzustimmung")
                .doesNotContain("Vorabzustimmung zum Visum");
    }

    @Test
    void ohne_Vollmacht_beginnt_nichts() {
        Fall fall = Fall.ausAntrag("fachkraefteverfahren-blaue-karte").wartetAuf("fachkraefteverfahren-eroeffnen");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "vollmacht", "FEHLT"))
                .startsWith("Das Verfahren kann nicht beginnen: Der Arbeitgeber hat keine Vollmacht");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "betriebsstaetteHier", "NEIN"))
                .contains("§ 31 Abs. 4 AufenthV");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "aufenthaltszweck", "KEINER"))
                .contains("gibt es das beschleunigte Verfahren nicht");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "fachkraefteBeginn", "NICHT_BEGINNEN"))
                .startsWith("Nach Ihren Angaben kann das Verfahren beginnen.");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "angehoerige", "Lopes Rita"))
                .startsWith("Bitte schreiben Sie je Angehörigen");
        assertThat(fall.abgelehnt("fachkraefteverfahren-eroeffnen", "gebuehrEur", 411.001))
                .startsWith("Bitte geben Sie die Gebühr in Euro und Cent an");

        fall.erledigt("fachkraefteverfahren-eroeffnen", "vollmacht", "FEHLT", "fachkraefteBeginn", "NACHWEISE")
                .vermerkt("Nachweise zum beschleunigten Fachkräfteverfahren erstellt")
                .erledigt("fachkraefteverfahren-eroeffnen", "vollmacht", "FEHLT", "fachkraefteBeginn", "NICHT_BEGINNEN")
                .wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.abgelehnt("vorabzustimmung-vorschlagen", "vorabzustimmungErgebnis", "NEU_PRUEFEN"))
                .startsWith("Ohne geschlossene Vereinbarung gibt es nichts neu zu prüfen.");
        assertThat(fall.zeigt("vorabzustimmung-vorschlagen")).containsEntry("gebuehrEur", 0.0);
        fall.erledigt("vorabzustimmung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::bezeichnung)
                .doesNotContain("Vereinbarung zum beschleunigten Fachkräfteverfahren");
    }

    @Test
    void ohne_Vereinbarung_gibt_es_keine_Vorabzustimmung() {
        Fall fall = Fall.ausAntrag("fachkraefteverfahren-blaue-karte")
                .erledigt("fachkraefteverfahren-eroeffnen")
                .wartetAuf("vereinbarung-schliessen");
        assertThat(fall.abgelehnt("vereinbarung-schliessen", "vereinbarungErgebnis", "NICHT_GESCHLOSSEN"))
                .isEqualTo("Bitte füllen Sie „Warum nicht?“ aus.");
        fall.erledigt(
                        "vereinbarung-schliessen",
                        "vereinbarungErgebnis",
                        "NICHT_GESCHLOSSEN",
                        "vereinbarungGrund",
                        "Der Arbeitgeber hat die Stelle anders besetzt.")
                .wartetAuf("vorabzustimmung-vorschlagen");
        assertThat(fall.zeigt("vorabzustimmung-vorschlagen"))
                .containsEntry("begruendung", "Die Vereinbarung nach § 81a Abs. 2 AufenthG ist nicht geschlossen.")
                .extracting("pruefungUebersicht")
                .asString()
                .contains("Der Arbeitgeber hat die Stelle anders besetzt.");
        fall.bisZumEnde();

        assertThat(fall.verlauf()).contains("Keine Vorabzustimmung, Arbeitgeber unterrichtet");
    }

    @Test
    void der_Antrag_kann_zurueckgenommen_werden() {
        Fall fall = Fall.ausAntrag("fachkraefteverfahren-pflege-mit-familie")
                .erledigt("fachkraefteverfahren-eroeffnen")
                .wartetAuf("vereinbarung-schliessen");
        assertThat(fall.zurueckgenommen()).isTrue();
        fall.erledigt("ruecknahme-bestaetigen").bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
    }

    @Test
    void am_Schalter_wird_aufgenommen_welcher_Arbeitgeber_fuer_wen_kommt() {
        Map<String, Object> angaben = new HashMap<>(EingangTest.vorsprache("Schalterfachkraft"));
        angaben.put("arbeitgeber", "Werkhalle Musterstadt GmbH");
        angaben.put("ansprechperson", "Kim Ohlsen");
        angaben.put("vollmachtVom", "2026-11-01");
        angaben.put("aufenthaltszweck", "18A");
        angaben.put("berufsbezeichnung", "Mechatroniker");
        angaben.put("gehaltJahr", 41000);
        angaben.put("qualifikation", "BERUFSAUSBILDUNG");
        Fall fall =
                Fall.amSchalter("sachbearbeitung-musterstadt", "fachkraefteverfahren-persoenlich-aufnehmen", angaben);

        fall.wartetAuf("fachkraefteverfahren-eroeffnen");
        assertThat(fall.vorgang().nachname()).isEqualTo("Schalterfachkraft");
        assertThat(fall.zeigt("fachkraefteverfahren-eroeffnen")
                        .get("antragUebersicht")
                        .toString())
                .contains("Werkhalle Musterstadt GmbH", "Kim Ohlsen");
    }

    private String papier(Fall fall, String bezeichnung, String datei) throws IOException {
        Dokument dokument = dokumente.zu(fall.nummer()).stream()
                .filter(d ->
                        d.bezeichnung().equals(bezeichnung) && d.dateiname().startsWith(datei))
                .findFirst()
                .orElseThrow(() -> new AssertionError(bezeichnung + " in " + dokumente.zu(fall.nummer())));
        try (PDDocument pdf = Loader.loadPDF(dokumente.inhalt(dokument.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
