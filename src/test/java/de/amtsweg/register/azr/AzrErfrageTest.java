package de.amtsweg.register.azr;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.register.Stelle;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Did the report whose answer was lost take effect? Asked over real sockets, at a register that is looked into. */
class AzrErfrageTest {

    private static final Stelle BEISPIELKREIS = new Stelle("100002", "Ausländerbehörde Beispielkreis");
    private static final String YILDIRIM = "241002000017";
    private static final Grundpersonalien PERSON = person("Šķēle");

    @TempDir
    private Path ordner;

    private final AzrNachrichten nachrichten = new AzrNachrichten();
    private final AzrLeser leser = new AzrLeser();
    private final AzrWiederholung wiederholung = new AzrWiederholung(nachrichten, leser, Clock.systemDefaultZone());
    private Simulatoren simulatoren;

    @BeforeEach
    void starte() {
        simulatoren = Simulatoren.starten(
                Simulatoreinstellungen.freiePorts(ordner, URI.create("http://127.0.0.1:1"), "token"));
    }

    @AfterEach
    void beende() {
        simulatoren.close();
    }

    @Test
    void eine_Erstmeldung_die_nicht_ankam_darf_wieder_gesendet_werden() {
        assertThat(erfrage(erstmeldung(PERSON, "LV1234567"))).isEmpty();
    }

    @Test
    void eine_Erstmeldung_die_ankam_ist_bestaetigt_ohne_noch_einmal_zu_wirken() throws Exception {
        byte[] meldung = erstmeldung(PERSON, "LV1234567");
        AzrAntwort.Bestaetigung verloren = (AzrAntwort.Bestaetigung) leser.lies(sende(meldung));

        AzrAntwort.Bestaetigung erfragt =
                (AzrAntwort.Bestaetigung) leser.lies(erfrage(meldung).orElseThrow());

        assertThat(erfragt.azrNummer()).isEqualTo(verloren.azrNummer());
        assertThat(erfragt.referenzId()).isEqualTo(verloren.referenzId());
        assertThat(erfragt.kopf().ausloeserUuid())
                .isEqualTo(verloren.kopf().ausloeserUuid())
                .isNotNull();
        assertThat(erfragt.kopf().vorgangsnummer()).isEqualTo("AW-2026-000123");
        assertThat(wirksam("090009")).isEqualTo(1);
        // asked again it is the same message, so that the inbox takes it once
        assertThat(leser.lies(erfrage(meldung).orElseThrow()).kopf().nachrichtenUuid())
                .isEqualTo(erfragt.kopf().nachrichtenUuid());
    }

    @Test
    void wer_nur_denselben_Namen_hat_ist_nicht_die_gemeldete_Person() {
        sende(erstmeldung(PERSON, "LV1234567"));

        assertThat(erfrage(erstmeldung(PERSON, "LV7654321")))
                .as("other passport")
                .isEmpty();
        assertThat(erfrage(nachrichten.erstmeldung(auftrag("090009"), BEISPIELKREIS, PERSON, "LV1234567", List.of())))
                .as("other authority")
                .isEmpty();
        assertThat(erfrage(erstmeldung(PERSON, "LV1234567"))).as("control").isPresent();
    }

    @Test
    void eine_Erstmeldung_trotz_gleicher_Personalien_wird_von_der_anderen_Person_unterschieden() {
        AzrAntwort.Bestaetigung andere = (AzrAntwort.Bestaetigung) leser.lies(sende(erstmeldung(PERSON, "LV1234567")));
        byte[] meldung = nachrichten.erstmeldung(
                auftrag("090009"), MUSTERSTADT, PERSON, "LV7654321", List.of(andere.azrNummer()));
        assertThat(erfrage(meldung)).isEmpty();
        AzrAntwort.Bestaetigung verloren = (AzrAntwort.Bestaetigung) leser.lies(sende(meldung));

        AzrAntwort.Bestaetigung erfragt =
                (AzrAntwort.Bestaetigung) leser.lies(erfrage(meldung).orElseThrow());

        assertThat(erfragt.azrNummer()).isEqualTo(verloren.azrNummer()).isNotEqualTo(andere.azrNummer());
    }

    @Test
    void ein_neuer_Sachverhalt_ist_gemeldet_wenn_er_so_gespeichert_ist() throws Exception {
        byte[] meldung = folgemeldung(Aenderungsart.NEU, null, antrag(22));
        assertThat(erfrage(meldung)).isEmpty();
        String referenz = ((AzrAntwort.Bestaetigung) leser.lies(sende(meldung))).referenzId();

        AzrAntwort.Bestaetigung erfragt =
                (AzrAntwort.Bestaetigung) leser.lies(erfrage(meldung).orElseThrow());

        assertThat(erfragt.azrNummer()).isEqualTo(YILDIRIM);
        assertThat(erfragt.referenzId()).isEqualTo(referenz);
        assertThat(wirksam("090010")).isEqualTo(1);
        assertThat(erfrage(folgemeldung(Aenderungsart.NEU, null, antrag(23)))).isEmpty();
    }

    @Test
    void eine_Aenderung_ist_gemeldet_wenn_die_naechste_Fassung_sie_zeigt() {
        String alt = ((AzrAntwort.Bestaetigung) leser.lies(sende(folgemeldung(Aenderungsart.NEU, null, antrag(22)))))
                .referenzId();
        byte[] aenderung = folgemeldung(Aenderungsart.GEAENDERT, alt, antrag(23));
        assertThat(erfrage(aenderung)).isEmpty();
        String neu = ((AzrAntwort.Bestaetigung) leser.lies(sende(aenderung))).referenzId();

        assertThat(((AzrAntwort.Bestaetigung) leser.lies(erfrage(aenderung).orElseThrow())).referenzId())
                .isEqualTo(neu);
        // what somebody else made of it in the meantime is not our change, and is not overwritten
        byte[] andere = folgemeldung(Aenderungsart.GEAENDERT, alt, antrag(24));
        assertThat(erfrage(andere)).isEmpty();
        assertThat(leser.lies(sende(andere)).code()).isEqualTo("REFERENZ_VERALTET");
    }

    @Test
    void eine_Loeschung_ist_gemeldet_wenn_der_Eintrag_fehlt() {
        String alt = ((AzrAntwort.Bestaetigung) leser.lies(sende(folgemeldung(Aenderungsart.NEU, null, antrag(22)))))
                .referenzId();
        byte[] loeschung = folgemeldung(Aenderungsart.GELOESCHT, alt, antrag(22));
        assertThat(erfrage(loeschung)).isEmpty();
        sende(folgemeldung(Aenderungsart.GEAENDERT, alt, antrag(23)));
        assertThat(erfrage(loeschung)).as("changed by somebody else").isEmpty();
        byte[] zweite = folgemeldung(Aenderungsart.GELOESCHT, naechste(), antrag(23));
        sende(zweite);

        assertThat(leser.lies(erfrage(zweite).orElseThrow()).code()).isEqualTo("BESTAETIGT");
    }

    @Test
    void eine_Berichtigung_der_Personalien_ist_an_ihrer_Fassung_zu_erkennen() {
        AzrAntwort.Gesamtauskunft stand = stand();
        Grundpersonalien berichtigt = person(stand.personalien().familienname());
        byte[] meldung =
                folgemeldung(Aenderungsart.GEAENDERT, stand.referenzId(), new AzrSachverhalt.Personalien(berichtigt));
        assertThat(erfrage(meldung)).isEmpty();
        sende(meldung);

        assertThat(((AzrAntwort.Bestaetigung) leser.lies(erfrage(meldung).orElseThrow())).referenzId())
                .isEqualTo(stand().referenzId())
                .isNotEqualTo(stand.referenzId());
    }

    @Test
    void was_nichts_aendert_darf_immer_wiederholt_werden() {
        byte[] anfrage =
                nachrichten.anfrage(auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.AzrNummer(YILDIRIM));

        assertThat(wiederholung.erfrage(anfrage, n -> {
                    throw new AssertionError("nothing to ask");
                }))
                .isEmpty();
    }

    @Test
    void ohne_Antwort_auf_die_Nachfrage_bleibt_es_offen() {
        byte[] meldung = erstmeldung(PERSON, "LV1234567");

        assertThatThrownBy(() -> wiederholung.erfrage(meldung, n -> {
                    throw new RegisterStoerung("nicht erreichbar");
                }))
                .isInstanceOf(RegisterStoerung.class);
        assertThatThrownBy(() -> wiederholung.erfrage(meldung, n -> null)).isInstanceOf(RegisterStoerung.class);
    }

    private String naechste() {
        return stand().sachverhalte().stream()
                .filter(e -> e.sachverhalt() instanceof AzrSachverhalt.AntragGestellt)
                .findFirst()
                .orElseThrow()
                .referenzId();
    }

    private AzrAntwort.Gesamtauskunft stand() {
        return (AzrAntwort.Gesamtauskunft) leser.lies(sende(
                nachrichten.anfrage(auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.AzrNummer(YILDIRIM))));
    }

    private static Grundpersonalien person(String nachname) {
        return new Grundpersonalien(
                nachname,
                null,
                "Andris",
                new Geburtsdatum(1991, 5, 17),
                "Rīga",
                "LVA",
                Geschlecht.MAENNLICH,
                null,
                List.of("LVA"));
    }

    private static AzrSachverhalt antrag(int tag) {
        return new AzrSachverhalt.AntragGestellt(LocalDate.of(2026, 11, tag), "Blaue Karte EU");
    }

    private byte[] erstmeldung(Grundpersonalien person, String pass) {
        return nachrichten.erstmeldung(auftrag("090009"), MUSTERSTADT, person, pass, List.of());
    }

    private byte[] folgemeldung(Aenderungsart art, String referenz, AzrSachverhalt sachverhalt) {
        return nachrichten.folgemeldung(auftrag("090010"), MUSTERSTADT, YILDIRIM, art, referenz, sachverhalt);
    }

    private static Nachrichtenauftrag auftrag(String typ) {
        return new Nachrichtenauftrag(
                UUID.randomUUID(),
                "AW-2026-000123",
                typ,
                "ANTRAG",
                Instant.parse("2026-11-23T08:14:05Z"),
                "Sabine Sacher");
    }

    private Optional<byte[]> erfrage(byte[] nachricht) {
        return wiederholung.erfrage(nachricht, this::sende);
    }

    private byte[] sende(byte[] nachricht) {
        try {
            HttpResponse<byte[]> antwort = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(simulatoren.adresse("azr").resolve("/nachrichten"))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(antwort.statusCode()).isEqualTo(200);
            return antwort.body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int wirksam(String typ) throws Exception {
        HttpResponse<String> antwort = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(simulatoren.adresse("azr").resolve("/_simulator/zaehler"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper()
                .readTree(antwort.body())
                .path("wirksamNachTyp")
                .path(typ)
                .asInt();
    }
}
