package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a caseworker has a register do beside the regular course of a case. */
class RegisterhandlungTest extends AmtswegTest {

    private static final Partner AZR = new Partner("azr");
    private static final Partner BVA = new Partner("bva");
    private static final String DOKUMENT = "azr-dokument-anfordern";
    private static final String EINTRAG = "azr-eintrag-aendern";

    /** In the register's sample records a document of hers is stored. */
    private static Antragsdatei kovac() {
        return Antragsdatei.nach("paragraf-18g-regelfall")
                .mitNachname("Kovač")
                .mit("angabenZurPerson/name/vornamen", "Jelena")
                .mit("angabenZurPerson/geburtsdatum/jahrMonatTag", "1994-03-12");
    }

    @Test
    void ein_Dokument_kommt_erst_wenn_jemand_die_Unerlaesslichkeit_bestaetigt() {
        Fall fall = Fall.ausAntrag(kovac()).bis("rechtsgrundlage-festlegen");
        int vorher = AZR.wirksam("090007");

        begonnen(fall.fragtRegister(DOKUMENT));
        assertThat(fall.zeigt(DOKUMENT).get("azrDokumente").toString()).contains("Reisepass", "30.09.2024");
        Tasklist.Antwort zweite = fall.fragtRegister(DOKUMENT);
        assertThat(zweite.status()).isBetween(400, 499);
        assertThat(zweite.inhalt()).contains("läuft für diesen Vorgang bereits");
        assertThat(fall.abgelehnt(DOKUMENT, "azrDokument", "D9K3B6W01", "bestaetigungUnerlaesslichkeit", false))
                .contains("unerlässlich");
        assertThat(fall.abgelehnt(DOKUMENT, "azrDokument", "D0000000")).contains("nennt das AZR nicht");
        assertThat(AZR.wirksam("090007"))
                .as("nothing asked before the confirmation")
                .isEqualTo(vorher);

        fall.erledigt(DOKUMENT).vermerkt("Dokument aus dem AZR zur Akte genommen: Reisepass (AZR)");

        assertThat(AZR.wirksam("090007")).isEqualTo(vorher + 1);
        Map<String, Object> dokument = jdbc.sql("select kategorie, mime, herkunft, octet_length(inhalt) as laenge"
                        + " from dokument where vorgangsnummer = ? and bezeichnung = 'Reisepass (AZR)'")
                .param(fall.nummer())
                .query()
                .singleRow();
        assertThat(dokument)
                .containsEntry("kategorie", "PASS")
                .containsEntry("mime", "application/pdf")
                .containsEntry("herkunft", "EINGANG");
        String anforderung = nachricht(fall, "090007");
        assertThat(anforderung)
                .contains("<verantwortlichePerson>Sabine Sachbearbeiter<", ">true</bestaetigungUnerlaesslichkeit>")
                .contains("Ohne den Pass lässt sich die Identität nicht klären.");
        // the case itself has not moved, and knows what it knew
        fall.wartetAuf("rechtsgrundlage-festlegen");
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void wer_doch_kein_Dokument_braucht_fordert_keines_an() {
        Fall fall = Fall.ausAntrag(kovac()).bis("rechtsgrundlage-festlegen");
        int vorher = AZR.wirksam("090007");

        begonnen(fall.fragtRegister(DOKUMENT));
        fall.erledigt(DOKUMENT, "azrDokument", "KEINES", "bestaetigungUnerlaesslichkeit", false);

        fall.vermerkt("Kein Dokument aus dem AZR angefordert");
        assertThat(AZR.wirksam("090007")).isEqualTo(vorher);
    }

    @Test
    void ohne_Auskunft_des_Registers_gibt_es_weder_Dokument_noch_Berichtigung() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        AZR.faelltAus();
        for (String baustein : List.of(DOKUMENT, EINTRAG)) {
            begonnen(fall.fragtRegister(baustein));
            fall.erledigt(
                    "Antwort abwarten",
                    "warteEntscheidung",
                    "OHNE_AUSKUNFT",
                    "warteBegruendung",
                    "Das Register ist nicht erreichbar.");
            Warten.auf(
                    "Ende von " + baustein,
                    () -> Optional.of(fall.suche("Antwort abwarten").isEmpty()
                                    && fall.suche(baustein).isEmpty())
                            .filter(b -> b),
                    fall::nummer);
        }
        fall.wartetAuf("rechtsgrundlage-festlegen");
    }

    @Test
    void ein_Eintrag_wird_berichtigt_und_spaeter_zurueckgenommen() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");

        begonnen(fall.fragtRegister(EINTRAG));
        assertThat(fall.zeigt(EINTRAG).get("azrEintraege").toString()).contains("Antrag vom", "Grundpersonalien");
        assertThat(fall.abgelehnt(EINTRAG, "azrAenderung", "BERICHTIGEN")).contains("bisher ist nichts geändert");
        assertThat(fall.abgelehnt(EINTRAG, "azrAenderung", "BERICHTIGEN", "azrBis", "2027-01-01"))
                .contains("Diese Angabe hat der gewählte Eintrag nicht");
        fall.erledigt(EINTRAG, "azrAenderung", "BERICHTIGEN", "azrTag", "2026-11-02");
        Warten.auf(
                "Berichtigung",
                () -> Optional.of(eintraege(antrag).get(0).path("antragsdatum").asText())
                        .filter("2026-11-02"::equals),
                fall::nummer);
        Warten.auf(
                "Ende der Berichtigung",
                () -> Optional.of(fall.suche("Antwort abwarten").isEmpty()).filter(b -> b),
                fall::nummer);

        assertThat(eintraege(antrag)).hasSize(1);
        assertThat(eintraege(antrag).get(0).path("referenz.id").asText().substring(7, 9))
                .isEqualTo("02");
        assertThat(nachricht(fall, "090010")).contains("<verantwortlichePerson>Sabine Sachbearbeiter<");

        // the withdrawal names the newest version by itself
        fall.zurueckgenommen();
        fall.erledigt("ruecknahme-bestaetigen").bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
        assertThat(eintraege(antrag)).isEmpty();
    }

    @Test
    void was_jemand_anderes_geaendert_hat_wird_nicht_ueberschrieben() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");
        begonnen(fall.fragtRegister(EINTRAG));
        fall.wartetAuf(EINTRAG);
        aendereAnderswo(antrag, "2026-11-07");

        fall.erledigt(EINTRAG, "azrAenderung", "BERICHTIGEN", "azrTag", "2026-11-02")
                .vermerkt("Das Ausländerzentralregister lehnt ab: Der Sachverhalt wurde inzwischen geändert");

        assertThat(eintraege(antrag).get(0).path("antragsdatum").asText()).isEqualTo("2026-11-07");
        assertThat(fall.zeigt(EINTRAG).get("azrEintraege").toString()).contains("07.11.2026");
        fall.erledigt(EINTRAG, "azrEintrag", "KEINER").vermerkt("Im AZR nichts geändert");
        assertThat(eintraege(antrag).get(0).path("antragsdatum").asText()).isEqualTo("2026-11-07");
    }

    @Test
    void bleibt_die_Berichtigung_ohne_Antwort_kann_es_weitergehen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        begonnen(fall.fragtRegister(EINTRAG));
        fall.wartetAuf(EINTRAG);
        AZR.faelltAus();

        fall.erledigt(EINTRAG)
                .erledigt(
                        "Antwort abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Die Meldung geht später ab.")
                .wartetAuf("rechtsgrundlage-festlegen");
    }

    @Test
    void eine_Ruecknahme_loescht_nur_was_wir_gesehen_haben() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");
        aendereAnderswo(antrag, "2026-11-07");

        fall.zurueckgenommen();
        fall.erledigt("ruecknahme-bestaetigen");

        assertThat(fall.zeigt(EINTRAG).get("azrEintraege").toString()).contains("07.11.2026");
        assertThat(eintraege(antrag)).as("not deleted blindly").hasSize(1);
        fall.erledigt(EINTRAG, "azrAenderung", "LOESCHEN").bisZumEnde();
        assertThat(eintraege(antrag)).isEmpty();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
    }

    @Test
    void Grundpersonalien_werden_nach_der_Akte_berichtigt() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");
        begonnen(fall.fragtRegister(EINTRAG));
        List<?> auswahl = (List<?>) fall.zeigt(EINTRAG).get("azrEintragAuswahl");
        Object personalien = ((Map<?, ?>) auswahl.get(auswahl.size() - 2)).get("value");
        assertThat(fall.abgelehnt(EINTRAG, "azrEintrag", personalien, "azrAenderung", "LOESCHEN"))
                .contains("berichtigen, nicht löschen");

        fall.erledigt(EINTRAG, "azrEintrag", personalien, "azrAenderung", "BERICHTIGEN");

        Warten.auf(
                "neue Fassung",
                () -> Optional.of(AZR.datensatz(antrag.nachname())
                                .path("referenz.id")
                                .asText())
                        .filter(r -> r.startsWith("02", 7)),
                fall::nummer);
    }

    @Test
    void ein_gesuchter_Pass_wird_eine_Aufgabe() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "passnummer", "FAHND 12345")
                .bis("rechtsgrundlage-festlegen");

        begonnen(fall.fragtRegister("sachfahndung-abfragen"));
        assertThat(fall.zeigt("sachfahndungstreffer-pruefen")
                        .get("sachfahndungUebersicht")
                        .toString())
                .contains("FAHND12345", "gestohlen");
        fall.erledigt("sachfahndungstreffer-pruefen").vermerkt("Treffer der Sachfahndung geprüft: Polizei");

        assertThat(dokumente(fall, "SACHFAHNDUNG")).isEqualTo(1);
        assertThat(nachricht(fall, "Sachfahndungsanfrage")).contains("<dokumentennummer>FAHND12345<");
    }

    @Test
    void kein_Treffer_macht_niemandem_Arbeit() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        int vorher = BVA.wirksam("Sachfahndungsanfrage");

        begonnen(fall.fragtRegister("sachfahndung-abfragen"));
        fall.vermerkt("Antwort von Bundesverwaltungsamt: Dokument steht nicht in der Sachfahndung");

        assertThat(BVA.wirksam("Sachfahndungsanfrage")).isEqualTo(vorher + 1);
        assertThat(dokumente(fall, "SACHFAHNDUNG")).isEqualTo(1);
        assertThat(fall.suche("sachfahndungstreffer-pruefen")).isEmpty();
    }

    @Test
    void was_nicht_moeglich_ist_sagt_ein_Satz() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        assertThat(fall.fragtRegister(DOKUMENT).inhalt()).contains("noch nicht zugeordnet");
        assertThat(fall.fragtRegister("aufenthaltstitel-erteilen").inhalt()).contains("Diese Abfrage gibt es nicht.");
        Fall zeichnung = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");
        assertThat(zeichnung
                        .als("zeichnung-musterstadt")
                        .fragtRegister("sachfahndung-abfragen")
                        .inhalt())
                .contains("Das darf nur die Sachbearbeitung.");
    }

    private static void begonnen(Tasklist.Antwort antwort) {
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(204);
    }

    private static List<JsonNode> eintraege(Antragsdatei antrag) {
        List<JsonNode> alle = new java.util.ArrayList<>();
        AZR.datensatz(antrag.nachname()).path("sachverhalte").forEach(alle::add);
        return alle;
    }

    private long dokumente(Fall fall, String kategorie) {
        return jdbc.sql("select count(*) from dokument where vorgangsnummer = ? and kategorie = ?")
                .params(fall.nummer(), kategorie)
                .query(Long.class)
                .single();
    }

    /** The newest message of this type. */
    private String nachricht(Fall fall, String typ) {
        return new String(
                jdbc.sql("select inhalt from nachricht_ausgang where vorgangsnummer = ? and nachrichtentyp = ?"
                                + " order by laufnummer desc limit 1")
                        .params(fall.nummer(), typ)
                        .query(byte[].class)
                        .single(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Another authority changes the reported application, with the reference that is the newest now. */
    private void aendereAnderswo(Antragsdatei antrag, String datum) {
        JsonNode eintrag = eintraege(antrag).get(0);
        try {
            String meldung = Files.readString(Path.of("connectors/azr/beispiele/090010-folgemeldung-aenderung.xml"))
                    .replaceAll("<nachrichtenUUID>[^<]*", "<nachrichtenUUID>" + UUID.randomUUID())
                    .replaceAll(
                            "<azrNummer>[^<]*",
                            "<azrNummer>"
                                    + AZR.datensatz(antrag.nachname())
                                            .path("azrNummer")
                                            .asText())
                    .replaceAll(
                            "<referenz.id>[^<]*",
                            "<referenz.id>" + eintrag.path("referenz.id").asText())
                    .replaceAll(
                            "(?s)<aufenthaltserlaubnis.*</aufenthaltserlaubnis>",
                            "<antrag><antragsdatum>" + datum + "</antragsdatum><antragsgegenstand>"
                                    + eintrag.path("antragsgegenstand").asText() + "</antragsgegenstand></antrag>");
            HttpResponse<String> antwort = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(simulatoren().adresse("azr").resolve("/nachrichten"))
                                    .POST(HttpRequest.BodyPublishers.ofString(meldung))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(antwort.body()).contains("090098");
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
