package de.amtsweg.register.azr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.geheimnis.Geheimnisse;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.FachlicherFehler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** The password of an authority at the AZR is changed from inside the application, at a register that checks it. */
class AzrKennwortTest extends AmtswegTest {

    private static final Partner AZR = new Partner("azr");
    private static final String BEHOERDE = "abh-beispielkreis";
    private static final String PFAD = "/zugang/azr/" + BEHOERDE;
    /** Who might write down what passes through: ourselves, the web layer, the database layer, the engine. */
    private static final Map<String, Level> LAUTE = Map.of(
            "de.amtsweg", Level.TRACE,
            "org.springframework.web", Level.DEBUG,
            "org.springframework.jdbc", Level.DEBUG,
            "org.camunda", Level.DEBUG,
            "com.zaxxer", Level.DEBUG);

    private static final String ADMINISTRATION = "administration-beispielkreis";

    @Autowired
    private Geheimnisse geheimnisse;

    @Autowired
    private Behoerden behoerden;

    @Autowired
    private AzrKennwort kennwort;

    @Autowired
    private Clock uhr;

    private String bisher;

    /** Tests change the same password one after the other; each begins with one it knows. */
    @BeforeEach
    void merkeBisheriges() {
        bisher = zugaenge().zu(BEHOERDE).orElseThrow().kennwort();
    }

    @AfterEach
    void nichtsBleibtOffen() {
        Partner.alleAn();
        uhr().vor(java.time.Duration.ofMinutes(6));
        Warten.bis("geklärt", () -> zugaenge().zu(BEHOERDE).orElseThrow().neues() == null);
    }

    @Test
    void das_neue_gilt_sofort_und_das_alte_nicht_mehr() throws Exception {
        String neues = neues();
        int verweigert = AZR.zaehler("zugangVerweigert");

        Tasklist.Antwort antwort = aendere(ADMINISTRATION, PFAD, neues);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.json().path("laeuft").asBoolean()).isFalse();
        assertThat(antwort.json().path("person").asText()).isEqualTo(ADMINISTRATION);
        assertThat(antwort.inhalt()).doesNotContain(neues).doesNotContain(bisher);
        assertThat(anfrage(neues)).isEqualTo(200);
        assertThat(AZR.zaehler("zugangVerweigert")).isEqualTo(verweigert);
        assertThat(anfrage(bisher)).isEqualTo(401);
        assertThat(anfrage(null)).isEqualTo(401);
        assertThat(AZR.zaehler("zugangVerweigert")).isEqualTo(verweigert + 2);
        // a node that was there before: it looks into the same database
        assertThat(new AzrAusweis(zugaenge()).fuer(anfrageAlsBytes()))
                .containsExactly(ausweis(neues))
                .doesNotContain(ausweis(bisher));
        // a case of this authority does not notice
        Fall.ausAntrag("zweite-behoerde").bis("rechtsgrundlage-festlegen");
        assertThat(AZR.zaehler("zugangVerweigert")).isEqualTo(verweigert + 2);
    }

    @Test
    void das_erste_kommt_einmal_aus_der_Umgebungsvariablen_der_Behoerde() {
        MockEnvironment umgebung = new MockEnvironment()
                .withProperty("ABH_BEISPIELKREIS_AZR_KENNWORT", "aus-der-Umgebung")
                .withProperty("ABH_MUSTERSTADT_AZR_KENNWORT", "einer-anderen");
        AzrErstkennwort erstes = new AzrErstkennwort(kennwort, umgebung);
        Behoerde behoerde = behoerden.lade(BEHOERDE);
        try {
            erstes.beigetreten(behoerde);
            assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort())
                    .as("there is one")
                    .isEqualTo(bisher);
            jdbc.sql("delete from registerzugang where behoerde = ?")
                    .param(BEHOERDE)
                    .update();
            erstes.beigetreten(mitVariable(behoerde, "ABH_MUSTERSTADT_AZR_KENNWORT"));
            assertThat(zugaenge().zu(BEHOERDE)).as("of another authority").isEmpty();

            erstes.beigetreten(behoerde);

            assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo("aus-der-Umgebung");
        } finally {
            kennwort.hinterlege(BEHOERDE, bisher, "Prüfung");
        }
    }

    private static Behoerde mitVariable(Behoerde b, String variable) {
        return new Behoerde(
                b.id(),
                b.kennung(),
                b.name(),
                b.strasse(),
                b.plzOrt(),
                b.ort(),
                b.telefon(),
                b.email(),
                b.land(),
                b.rechtsbehelf(),
                b.rechtsbehelfsstelle(),
                b.anhoerungsnorm(),
                b.staatsangehoerigkeitsbehoerde(),
                Map.of(Behoerde.AZR_KENNWORT, variable));
    }

    @Test
    void die_Antwort_auf_die_Aenderung_geht_verloren() {
        String neues = neues();
        AZR.stoertNur("ANTWORT_VERLOREN", "Kennwortaenderung");

        Tasklist.Antwort antwort = aendere(ADMINISTRATION, PFAD, neues);

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.json().path("laeuft").asBoolean()).isTrue();
        assertThat(aendere(ADMINISTRATION, PFAD, neues()).inhalt()).contains("noch unterwegs");
        // the register has the new one already; work goes on, and that makes it clear
        Fall.ausAntrag("zweite-behoerde").bis("rechtsgrundlage-festlegen");
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo(neues);
        assertThat(kennwort.stand(BEHOERDE).laeuft()).isFalse();
    }

    @Test
    void die_Aenderung_kommt_gar_nicht_erst_an() throws Exception {
        String neues = neues();
        AZR.stoertNur("VERBINDUNG_AB", "Kennwortaenderung");

        assertThat(aendere(ADMINISTRATION, PFAD, neues).json().path("laeuft").asBoolean())
                .isTrue();
        // with the present one work goes on
        Fall.ausAntrag("zweite-behoerde").bis("rechtsgrundlage-festlegen");
        assertThat(anfrage(bisher)).isEqualTo(200);

        AZR.istWiederDa();
        Warten.bis("nachgeholt", () -> !kennwort.stand(BEHOERDE).laeuft());
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo(neues);
        assertThat(anfrage(neues)).isEqualTo(200);
        assertThat(anfrage(bisher)).isEqualTo(401);
    }

    @Test
    void auch_wer_nach_der_Antwort_stirbt_verliert_keines_von_beiden() throws Exception {
        String neues = neues();
        UUID nachricht = UUID.randomUUID();
        // the process dies after the register has acted and before anything is stored
        assertThat(zugaenge().beginne(BEHOERDE, neues, nachricht, ADMINISTRATION, java.time.Duration.ofSeconds(60)))
                .isTrue();
        byte[] meldung = new AzrNachrichten()
                .kennwortaenderung(
                        new de.amtsweg.register.Nachrichtenauftrag(
                                nachricht, null, "Kennwortaenderung", null, uhr.instant(), ADMINISTRATION),
                        de.amtsweg.register.Stelle.von(behoerden.lade(BEHOERDE)),
                        neues);
        assertThat(sende(meldung, ausweis(bisher))).isEqualTo(200);

        uhr().vor(java.time.Duration.ofMinutes(2));
        Warten.bis("von selbst geklärt", () -> !kennwort.stand(BEHOERDE).laeuft());
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo(neues);
    }

    @Test
    void lehnt_das_Register_ab_bleibt_das_bisherige_und_kein_Text_verraet_etwas() {
        String neues = neues();
        AzrKennwort mitSchwatzhaftemRegister = new AzrKennwort(
                zugaenge(),
                new AzrNachrichten(),
                new AzrLeser(),
                (register, nachricht) -> {
                    throw new RegisterAblehnung("Das Kennwort " + neues + " gefällt mir nicht.");
                },
                behoerden);

        assertThatThrownBy(() -> mitSchwatzhaftemRegister.aendere(BEHOERDE, neues, ADMINISTRATION))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("lehnt die Änderung des Kennworts ab")
                .hasMessageNotContaining(neues);
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo(bisher);
        assertThat(jdbc.sql("select fehler from registerzugang where behoerde = ?")
                        .param(BEHOERDE)
                        .query(String.class)
                        .single())
                .doesNotContain(neues);
    }

    @Test
    void nur_die_Administration_der_Behoerde_darf_es() {
        assertThat(aendere("sachbearbeitung-beispielkreis", PFAD, neues()).status())
                .isEqualTo(403);
        assertThat(aendere("administration-musterstadt", PFAD, neues()).status())
                .isEqualTo(403);
        Tasklist verwaltung = Tasklist.als(ADMINISTRATION);
        assertThat(verwaltung
                        .apiPost(PFAD, "{\"kennwort\":\"aaaaaaaaaaaa\",\"wiederholung\":\"b\"}")
                        .inhalt())
                .contains("nicht gleich");
        assertThat(aendere(ADMINISTRATION, PFAD, "zu kurz").inhalt()).contains("12 bis 64 Zeichen");
        assertThat(aendere(ADMINISTRATION, PFAD, bisher).inhalt()).contains("ist das bisherige");
        assertThat(verwaltung.apiPost(PFAD, "{\"kennwort\":").status()).isEqualTo(400);
        Tasklist.Antwort stand = verwaltung.api("/zugang/azr");
        assertThat(stand.json()).hasSize(1);
        assertThat(stand.json().get(0).path("kennung").asText()).isEqualTo("100002");
        assertThat(verwaltung.api("/zugang/azr/seite").inhalt()).contains("Kennwort für das Ausländerzentralregister");
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort()).isEqualTo(bisher);
    }

    @Test
    void das_Kennwort_steht_nirgends_im_Klartext() throws Exception {
        String neues = neues();
        ListAppender<ILoggingEvent> protokoll = new ListAppender<>();
        protokoll.start();
        Map<Logger, Level> vorher = new LinkedHashMap<>();
        LAUTE.forEach((name, stufe) -> {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            vorher.put(logger, logger.getLevel());
            logger.addAppender(protokoll);
            // written down here, not printed
            logger.setAdditive(false);
            logger.setLevel(stufe);
        });
        try {
            AZR.stoertNur("ANTWORT_VERLOREN", "Kennwortaenderung");
            aendere(ADMINISTRATION, PFAD, neues);
            aendere(ADMINISTRATION, PFAD, neues + " ü");
            AZR.istWiederDa();
            Warten.bis("geklärt", () -> !kennwort.stand(BEHOERDE).laeuft());
        } finally {
            vorher.forEach((logger, stufe) -> {
                logger.setLevel(stufe);
                logger.setAdditive(true);
                logger.detachAppender(protokoll);
            });
        }
        assertThat(zugaenge().zu(BEHOERDE).orElseThrow().kennwort())
                .as("changed")
                .isEqualTo(neues);

        List<String> zeilen = List.copyOf(protokoll.list).stream()
                .map(e -> e.getFormattedMessage()
                        + (e.getThrowableProxy() == null
                                ? ""
                                : e.getThrowableProxy().getMessage()))
                .toList();
        assertThat(zeilen)
                .as("control: the log was written")
                .anyMatch(z -> z.contains(ADMINISTRATION + " changes the password of " + BEHOERDE));
        assertThat(zeilen)
                .noneMatch(z -> z.contains(neues) || z.contains(ausweis(neues).substring(6)));

        assertThat(fundstellen("Fundstück-" + BEHOERDE)).isEmpty();
        assertThat(fundstellen(ADMINISTRATION)).as("control: text").contains("act_id_user.id_");
        assertThat(fundstellen("userTask_azrDokumentAnfordern"))
                .as("control: binary columns")
                .contains("act_ge_bytearray.bytes_");
        assertThat(fundstellen(neues)).isEmpty();
        assertThat(fundstellen(ausweis(neues).substring(6))).isEmpty();
    }

    /** Every column of every table that holds the text, as text or as bytes. */
    private List<String> fundstellen(String text) {
        List<String> gefunden = new ArrayList<>();
        jdbc.sql("select table_name, column_name, data_type from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where table_schema = 'public' and t.table_type = 'BASE TABLE'"
                        + " and data_type in ('text', 'character varying', 'bytea', 'jsonb', 'json')")
                .query((rs, n) -> new String[] {rs.getString(1), rs.getString(2), rs.getString(3)})
                .list()
                .forEach(s -> {
                    String spalte = "\"" + s[1] + "\"";
                    String bedingung = s[2].equals("bytea")
                            ? "position(convert_to(?, 'UTF8') in " + spalte + ") > 0"
                            : "position(? in " + spalte + "::text) > 0";
                    if (jdbc.sql("select count(*) from \"" + s[0] + "\" where " + bedingung)
                                    .param(text)
                                    .query(Long.class)
                                    .single()
                            > 0) {
                        gefunden.add(s[0] + "." + s[1]);
                    }
                });
        return gefunden;
    }

    private AzrZugaenge zugaenge() {
        return new AzrZugaenge(jdbc, geheimnisse, uhr);
    }

    private static String neues() {
        return "Neu!" + UUID.randomUUID();
    }

    private static Tasklist.Antwort aendere(String person, String pfad, String neues) {
        return Tasklist.als(person)
                .apiPost(pfad, "{\"kennwort\":\"" + neues + "\",\"wiederholung\":\"" + neues + "\",\"bekannt\":false}");
    }

    private static String ausweis(String wort) {
        return "Basic " + Base64.getEncoder().encodeToString(("100002:" + wort).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] anfrageAlsBytes() throws Exception {
        return Files.readString(Path.of("connectors/azr/beispiele/090001-anfrage-azr-nummer.xml"))
                .replaceAll("<nachrichtenUUID>[^<]*", "<nachrichtenUUID>" + UUID.randomUUID())
                .replace("<behoerdenkennung>100001<", "<behoerdenkennung>100002<")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int anfrage(String wort) throws Exception {
        return sende(anfrageAlsBytes(), wort == null ? null : ausweis(wort));
    }

    private int sende(byte[] nachricht, String ausweis) throws Exception {
        HttpRequest.Builder anfrage = HttpRequest.newBuilder(
                        simulatoren().adresse("azr").resolve("/nachrichten"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht));
        if (ausweis != null) {
            anfrage.header("Authorization", ausweis);
        }
        return HttpClient.newHttpClient()
                .send(anfrage.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
