package de.amtsweg.register.rueckkanal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Postausgang;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Eingangspost;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant is told through the return channel what happens, and answers through it. */
class RueckkanalTest extends AmtswegTest {

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Dokumente dokumente;

    @Test
    void die_Nachforderung_geht_als_Frage_hinaus_und_die_Antwort_weckt_den_Fall() {
        Fall fall = Fall.ausAntrag(antrag("unterlagen-unvollstaendig", "antwortet-" + UUID.randomUUID()))
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN");

        fall.vermerkt("Antwort über den Rückkanal: meldebestaetigung.pdf, krankenversicherung.pdf")
                .wartetAuf("unterlagen-pruefen");

        assertThat(inhalt(fall, "130102"))
                .contains("<frage>Für die Prüfung Ihres Antrags fehlt noch:", "Meldebestätigung")
                .contains("<fristdatum>2026-12-21</fristdatum>")
                .contains("<dateiname>nachforderung-2026-11-23.pdf</dateiname>");
        assertThat(dokumente.zu(fall.nummer()))
                .filteredOn(d -> d.dateiname().equals("meldebestaetigung.pdf"))
                .extracting(Dokument::kategorie, Dokument::herkunft, Dokument::mime)
                .containsExactly(tuple("MELDEBESTAETIGUNG", "EINGANG", "application/pdf"));
        assertThat(fall.zeigt("unterlagen-pruefen").get("vorhandeneUnterlagen").toString())
                .contains("MELDEBESTAETIGUNG", "KRANKENVERSICHERUNG");
        // received: 01 the application, 02 the answer
        wartetAufStand(fall, "01", "02");
        assertThat(fall.tasks()).as("nobody has to look at it apart from that").hasSize(1);
    }

    @Test
    void was_weder_PDF_noch_JPG_ist_bleibt_draussen_und_der_Fall_geht_trotzdem_weiter() {
        Antragsdatei antrag = antrag("unterlagen-unvollstaendig", "T-" + UUID.randomUUID());
        Fall fall = Fall.ausAntrag(antrag)
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");

        assertThat(Eingangspost.nach("rueckkanal", "130103-rueckkanalantwort")
                        .mit("antragsidentifikation", antrag.kennung())
                        .mit("ausloeserUUID", UUID.randomUUID().toString())
                        .mit("inhalt", "TVqQAAMAAAA=")
                        .kommtAn())
                .isEqualTo(204);

        fall.wartetAuf("unterlagen-pruefen")
                .vermerkt("Nicht zur Akte genommen: Die Anlage „meldebestaetigung.pdf“ ist dem Inhalt nach weder PDF")
                .vermerkt("Antwort über den Rückkanal: krankenversicherung.pdf");
    }

    @Test
    void wer_keinen_Rueckkanal_hat_bekommt_keine_Nachricht() {
        Fall fall = Fall.ausAntrag(
                        Antragsdatei.nach("unterlagen-unvollstaendig").mit("rueckkanalVorhanden", "false"))
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");

        assertThat(gesendet(fall)).isEmpty();
    }

    @Test
    void jeder_Stand_wird_einmal_gemeldet_auch_die_beabsichtigte_Ablehnung() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("entscheidung-vorschlagen")
                .erledigt(
                        "entscheidung-vorschlagen",
                        "ergebnis",
                        "ABLEHNEN",
                        "begruendung",
                        "Der Arbeitsvertrag wurde gekündigt.")
                .wartetAuf("anhoerung-auswerten");
        assertThat(inhalt(fall, "130110"))
                .contains("<begruendung>Der Arbeitsvertrag wurde gekündigt.</begruendung>", "anhoerung-2026-11-23.pdf");

        fall.erledigt("anhoerung-auswerten", "stellungnahme", "Das stimmt.").bisZumEnde();

        wartetAufStand(fall, "01", "05", "");
        assertThat(inhalt(fall, "130104")).contains("<erlaeuterung>Über Ihren Antrag ist entschieden.</erlaeuterung>");
        assertThat(gesendet(fall)).extracting(Ausgang::nachrichtentyp).containsOnlyOnce("130110");
    }

    @Test
    void eine_Ruecknahme_stellt_das_Verfahren_ein_und_wird_beantwortet() {
        Fall fall = Fall.ausAntrag(antrag("unterlagen-unvollstaendig", "zieht-zurueck-" + UUID.randomUUID()))
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("ruecknahme-bestaetigen");
        assertThat(fall.zeigt("ruecknahme-bestaetigen")
                        .get("ruecknahmeUebersicht")
                        .toString())
                .contains("Ich kehre in mein Heimatland zurück.");

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
        String reaktion = inhalt(fall, "130107");
        assertThat(reaktion).contains("<angenommen>true</angenommen>");
        UUID erklaerung = jdbc.sql(
                        "select nachrichten_uuid from nachricht_eingang where vorgangsnummer = ? and nachrichtentyp = '130111'")
                .param(fall.nummer())
                .query(UUID.class)
                .single();
        assertThat(reaktion).contains("<ausloeserUUID>" + erklaerung + "</ausloeserUUID>");
    }

    @Test
    void wer_am_Schalter_zuruecknimmt_erfaehrt_es_als_Stand() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        assertThat(fall.zurueckgenommen()).isTrue();

        fall.bisZumEnde();

        wartetAufStand(fall, "01", "03");
        assertThat(gesendet(fall)).extracting(Ausgang::nachrichtentyp).containsOnly("130104");
    }

    @Test
    void nach_der_Entscheidung_ist_es_fuer_eine_Ruecknahme_zu_spaet() {
        Antragsdatei antrag = antrag("paragraf-18g-regelfall", "T-" + UUID.randomUUID());
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");

        Eingangspost ruecknahme =
                Eingangspost.nach("rueckkanal", "130111-ruecknahme").mit("antragsidentifikation", antrag.kennung());
        assertThat(ruecknahme.kommtAn()).isEqualTo(204);
        assertThat(ruecknahme.kommtAn()).as("the same message again").isEqualTo(204);

        fall.vermerkt(
                "Rücknahme über den Rückkanal erklärt, als über den Antrag schon entschieden war: Ich kehre in mein");
        Warten.bis("130107", () -> gesendet(fall).stream()
                .anyMatch(a -> a.nachrichtentyp().equals("130107")));
        assertThat(inhalt(fall, "130107")).contains("<angenommen>false</angenommen>");
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(gesendet(fall)).extracting(Ausgang::nachrichtentyp).containsOnlyOnce("130107");
    }

    @Test
    void was_kommt_ohne_dass_jemand_darauf_wartet_sieht_eine_Person_an() {
        Antragsdatei antrag = antrag("paragraf-18g-regelfall", "T-" + UUID.randomUUID());
        Fall fall = Fall.ausAntrag(antrag).wartetAuf("unterlagen-pruefen");

        assertThat(Eingangspost.nach("rueckkanal", "130103-rueckkanalantwort")
                        .mit("antragsidentifikation", antrag.kennung())
                        .mit("ausloeserUUID", UUID.randomUUID().toString())
                        .kommtAn())
                .isEqualTo(204);

        fall.vermerkt("Antwort über den Rückkanal: meldebestaetigung.pdf").wartetAuf("nachtrag-pruefen");
    }

    @Test
    void was_zu_keinem_Antrag_gehoert_liegt_im_Posteingang() {
        Eingangspost fremd = Eingangspost.nach("rueckkanal", "130111-ruecknahme")
                .mit("antragsidentifikation", "unbekannt-" + UUID.randomUUID());

        assertThat(fremd.kommtAn()).isEqualTo(204);

        String uuid = fremd.xml().replaceAll("(?s).*<nachrichtenUUID>([^<]*)<.*", "$1");
        Warten.bis("Posteingang", () -> jdbc.sql("select zustand from nachricht_eingang where nachrichten_uuid = ?")
                .param(UUID.fromString(uuid))
                .query(String.class)
                .single()
                .equals("POSTEINGANG"));
    }

    private static Antragsdatei antrag(String beispiel, String kennung) {
        return Antragsdatei.nach(beispiel).mit("antragsidentifikation", kennung);
    }

    private List<Ausgang> gesendet(Fall fall) {
        return postausgang.zu(fall.nummer()).stream()
                .filter(a -> a.register().equals("rueckkanal"))
                .toList();
    }

    /** Codes of the status messages in their order, empty for one without. */
    private void wartetAufStand(Fall fall, String... codes) {
        Warten.bis("Stand " + List.of(codes), () -> inhalte(fall, "130104").stream()
                .map(n -> n.contains("<code>") ? n.replaceAll(".*<status [^>]*><code>([^<]*)<.*|.*", "$1") : "")
                .toList()
                .equals(List.of(codes)));
    }

    /** All messages of this type, one after the other. */
    private String inhalt(Fall fall, String typ) {
        return String.join("\n", inhalte(fall, typ));
    }

    private List<String> inhalte(Fall fall, String typ) {
        return jdbc
                .sql(
                        "select inhalt from nachricht_ausgang where vorgangsnummer = ? and nachrichtentyp = ? order by laufnummer")
                .params(fall.nummer(), typ)
                .query(byte[].class)
                .list()
                .stream()
                .map(b -> new String(b, StandardCharsets.UTF_8).replaceAll(">\\s+<", "><"))
                .toList();
    }
}
