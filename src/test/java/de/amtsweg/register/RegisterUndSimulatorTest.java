package de.amtsweg.register;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Antragsleser;
import de.amtsweg.register.RegisterProperties.Anschluss;
import de.amtsweg.register.azr.AzrAntwort;
import de.amtsweg.register.azr.AzrLeser;
import de.amtsweg.register.azr.AzrNachrichten;
import de.amtsweg.register.azr.Suchschluessel;
import de.amtsweg.register.ba.Anlage;
import de.amtsweg.register.ba.BaLeser;
import de.amtsweg.register.ba.BaNachrichten;
import de.amtsweg.register.ba.Beschaeftigung;
import de.amtsweg.register.ba.Zustimmungsanfrage;
import de.amtsweg.register.bva.BvaLeser;
import de.amtsweg.register.bva.BvaNachrichten;
import de.amtsweg.register.bva.Sicherheitsabfrage;
import de.amtsweg.register.eat.EatAntwort;
import de.amtsweg.register.eat.EatLeser;
import de.amtsweg.register.eat.EatNachrichten;
import de.amtsweg.register.eat.Kartenbestellung;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Every sample application, as messages to the simulators over real sockets. */
class RegisterUndSimulatorTest {

    @TempDir
    private Path ordner;

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

    /** Known are the applicants in {@code connectors/azr/beispiele/bestand}. */
    @ParameterizedTest
    @CsvSource({
        "lange-namen, false",
        "paragraf-18a-pflegefachkraft, true",
        "paragraf-18b-architektin, true",
        "paragraf-18g-berufseinstieg, false",
        "paragraf-18g-mangelberuf, false",
        "paragraf-18g-regelfall, false",
        "unterlagen-unvollstaendig, false",
        "zweite-behoerde, true"
    })
    void jedes_Beispiel_kommt_bei_jedem_Partner_an(String beispiel, boolean bekannt) throws Exception {
        Antrag antrag = new Antragsleser(10_000_000, null)
                .lies(Files.readAllBytes(Path.of("connectors/ozg/beispiele", beispiel + ".xml")));
        Grundpersonalien person = Grundpersonalien.von(antrag.person());

        AzrNachrichten azr = new AzrNachrichten();
        AzrLeser azrLeser = new AzrLeser();
        Nachrichtenauftrag anfrage = auftrag("090001");
        AzrAntwort erste = azrLeser.lies(sende(
                "azr",
                azr.anfrage(anfrage, MUSTERSTADT, "01", new Suchschluessel.Personalien(person)),
                azrLeser::lies));
        assertThat(erste.kopf().ausloeserUuid()).isEqualTo(anfrage.id());
        assertThat(erste instanceof AzrAntwort.Gesamtauskunft).as(erste.code()).isEqualTo(bekannt);
        String azrNummer =
                erste instanceof AzrAntwort.Gesamtauskunft auskunft ? auskunft.azrNummer() : melde(antrag, person);

        AzrAntwort.Gesamtauskunft gefunden = (AzrAntwort.Gesamtauskunft) azrLeser.lies(sende(
                "azr",
                azr.anfrage(auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.AzrNummer(azrNummer)),
                azrLeser::lies));
        assertThat(gefunden.personalien().familienname()).isEqualTo(person.familienname());
        assertThat(gefunden.personalien().geburtsdatum()).isEqualTo(person.geburtsdatum());

        assertThat(sende("ba", zustimmungsanfrage(antrag, person), new BaLeser()::lies))
                .isNull();
        assertThat(sende(
                        "bva",
                        new BvaNachrichten()
                                .sicherheitsabfrage(
                                        auftrag("Sicherheitsabfrage"),
                                        MUSTERSTADT,
                                        new Sicherheitsabfrage(
                                                Sicherheitsabfrage.Anlass.ERTEILUNG,
                                                azrNummer,
                                                person,
                                                List.of(),
                                                antrag.person().pass().nummer(),
                                                Postanschrift.von(
                                                        antrag.person().anschrift()))),
                        new BvaLeser()::lies))
                .isNull();
        assertThat(new EatLeser().lies(sende("eat", kartenbestellung(antrag, person), new EatLeser()::lies)))
                .isInstanceOf(EatAntwort.Bestaetigung.class);
    }

    private String melde(Antrag antrag, Grundpersonalien person) {
        AzrLeser leser = new AzrLeser();
        byte[] erstmeldung = new AzrNachrichten()
                .erstmeldung(
                        auftrag("090009"),
                        MUSTERSTADT,
                        person,
                        antrag.person().pass().nummer(),
                        List.of());
        byte[] antwort = sende("azr", erstmeldung, leser::lies);
        assertThat(sende("azr", erstmeldung, leser::lies))
                .as("the same message again changes nothing")
                .isEqualTo(antwort);
        return ((AzrAntwort.Bestaetigung) leser.lies(antwort)).azrNummer();
    }

    private static byte[] zustimmungsanfrage(Antrag antrag, Grundpersonalien person) {
        var arbeit = antrag.erwerbstaetigkeit();
        Beschaeftigung.Befristung befristung = arbeit.unbefristet()
                ? new Beschaeftigung.Befristung.Unbefristet()
                : new Beschaeftigung.Befristung.Bis(arbeit.befristetBis());
        return new BaNachrichten()
                .zustimmungsanfrage(
                        auftrag("Zustimmungsanfrage"),
                        MUSTERSTADT,
                        new Zustimmungsanfrage(
                                false,
                                null,
                                person,
                                new Zustimmungsanfrage.Arbeitgeber(
                                        arbeit.arbeitgeber().name(),
                                        arbeit.arbeitgeber().betriebsnummer(),
                                        Postanschrift.von(arbeit.arbeitgeber().anschrift())),
                                new Beschaeftigung(
                                        arbeit.berufsbezeichnung(),
                                        arbeit.isco(),
                                        arbeit.gehaltJahr(),
                                        arbeit.wochenstunden(),
                                        befristung),
                                List.of(new Anlage(
                                        "Zusammenfassung",
                                        antrag.zusammenfassung().name(),
                                        antrag.zusammenfassung().inhalt()))));
    }

    private static byte[] kartenbestellung(Antrag antrag, Grundpersonalien person) {
        return new EatNachrichten()
                .kartenbestellung(
                        auftrag("Kartenbestellung"),
                        MUSTERSTADT,
                        new Kartenbestellung(
                                "AR",
                                person,
                                Postanschrift.von(antrag.person().anschrift()),
                                null,
                                null,
                                new Kartenbestellung.Titel(
                                        "AUFENTHALTSERLAUBNIS",
                                        "§ 18b AufenthG",
                                        LocalDate.of(2027, 1, 1),
                                        LocalDate.of(2030, 12, 31),
                                        "Musterstadt",
                                        "Ausländerbehörde Musterstadt",
                                        List.of(),
                                        List.of()),
                                new Kartenbestellung.Pass(
                                        antrag.person().pass().nummer(),
                                        antrag.person().pass().gueltigBis()),
                                false,
                                new Kartenbestellung.Biometrie(null, "ERFASST", "ERFASST")));
    }

    private byte[] sende(String register, byte[] nachricht, Consumer<byte[]> pruefung) {
        Anschluss anschluss = Anschluss.mit(
                simulatoren.adresse(register).resolve("/nachrichten"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                null,
                DataSize.ofMegabytes(1));
        RegisterConnector.Anfrage anfrage = new RegisterConnector(
                        "amtsweg-" + register, new Partner(register, anschluss), pruefung)
                .createRequest();
        anfrage.setRequestParameter(RegisterConnector.NACHRICHT, nachricht);
        return anfrage.execute().getResponseParameter(RegisterConnector.ANTWORT);
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
}
