package de.amtsweg.register.azr;

import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.xml.XmlFehlerhaft;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AzrLeserTest {

    private final AzrLeser leser = new AzrLeser();

    @Test
    void kein_Treffer() {
        AzrAntwort antwort = leser.lies(beispiel("azr", "090002-kein-treffer"));

        assertThat(antwort).isEqualTo(new AzrAntwort.KeinTreffer(kopf("05", "090002")));
        assertThat(antwort.umschlag())
                .isEqualTo(new Registerantwort(
                        uuid("05"), uuid("02"), "090002", "KEIN_TREFFER", Registerantwort.Ereignis.ANTWORT));
    }

    @Test
    void trefferliste() {
        assertThat(leser.lies(beispiel("azr", "090003-trefferliste")))
                .isEqualTo(new AzrAntwort.Trefferliste(
                        kopf("06", "090003"),
                        List.of(
                                new AzrAntwort.Treffer(
                                        "230403000027",
                                        new Grundpersonalien(
                                                "Nguyễn",
                                                null,
                                                "Thị Hồng Ánh",
                                                new Geburtsdatum(1996, 2, 8),
                                                "Đà Nẵng",
                                                "VNM",
                                                Geschlecht.WEIBLICH,
                                                null,
                                                List.of("VNM")),
                                        "Ausländerbehörde Musterstadt"),
                                new AzrAntwort.Treffer(
                                        "240205000036",
                                        new Grundpersonalien(
                                                "Nguyễn",
                                                null,
                                                "Văn Đức",
                                                new Geburtsdatum(1989, 11, 30),
                                                "Hải Phòng",
                                                "VNM",
                                                Geschlecht.MAENNLICH,
                                                null,
                                                List.of("VNM")),
                                        "Ausländerbehörde Beispielkreis"))));
    }

    @Test
    void gesamtauskunft() {
        AzrAntwort antwort = leser.lies(beispiel("azr", "090004-gesamtauskunft"));

        assertThat(antwort.code()).isEqualTo("GESAMTAUSKUNFT");
        assertThat(antwort)
                .isEqualTo(new AzrAntwort.Gesamtauskunft(
                        kopf("07", "090004"),
                        "241002000017",
                        "G5N8R3V01H2KM",
                        new Grundpersonalien(
                                "Yıldırım",
                                null,
                                "Şükrü Çağlar",
                                new Geburtsdatum(1991, 5, 17),
                                "Eskişehir",
                                "TUR",
                                Geschlecht.MAENNLICH,
                                null,
                                List.of("TUR")),
                        List.of("U12345678"),
                        "Ausländerbehörde Musterstadt",
                        "100001",
                        "Aufenthaltserlaubnis",
                        List.of(new AzrAntwort.Gespeichert(
                                "7K2M9QA01X4TB",
                                new AzrSachverhalt.Aufenthaltserlaubnis(
                                        "492", LocalDate.of(2024, 10, 1), LocalDate.of(2027, 1, 31)))),
                        List.of(new AzrAntwort.Dokumentangabe(
                                "D4T7Y2P01", "AUSWEISDOKUMENT", "Reisepass U12345678", LocalDate.of(2024, 9, 30))),
                        List.of()));
    }

    @Test
    void dokument() {
        AzrAntwort antwort = leser.lies(beispiel("azr", "090008-dokumentuebermittlung"));

        assertThat(antwort.code()).isEqualTo("DOKUMENT");
        AzrAntwort.Dokumentlieferung lieferung = (AzrAntwort.Dokumentlieferung) antwort;
        assertThat(lieferung.azrNummer()).isEqualTo("241002000017");
        assertThat(lieferung.angabe().id()).isEqualTo("D4T7Y2P01");
        assertThat(lieferung.dateiname()).isEqualTo("reisepass.pdf");
        assertThat(new String(lieferung.inhalt(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.4")
                .contains("Seite eines Reisepasses");
        assertThat(new de.amtsweg.antrag.Dateipruefung(1_000_000)
                        .pruefe(lieferung.dateiname(), lieferung.inhalt())
                        .format())
                .isEqualTo(de.amtsweg.antrag.Datei.Format.PDF);
    }

    @Test
    void bestaetigung_und_Fehler() {
        assertThat(leser.lies(beispiel("azr", "090098-bestaetigung")))
                .isEqualTo(new AzrAntwort.Bestaetigung(kopf("15", "090098"), "241002000017", "3F8W1ZC01QP7R"));

        AzrAntwort.Fehler fehler = (AzrAntwort.Fehler) leser.lies(beispiel("azr", "090099-fehlernachricht"));
        assertThat(fehler.code()).isEqualTo("PERSONALIEN_GLEICH");
        assertThat(fehler.text()).startsWith("Zu diesen Grundpersonalien besteht bereits ein Datensatz.");
        assertThat(fehler.personalienGleich()).containsExactly("230403000027");
    }

    @Test
    void glaubt_nichts_was_nicht_dem_Vertrag_entspricht() {
        byte[] eigene = beispiel("azr", "090009-erstmeldung");
        String gut = new String(beispiel("azr", "090002-kein-treffer"), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> leser.lies(eigene)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leser.lies(utf8("<html/>"))).isInstanceOf(XmlFehlerhaft.class);
        assertThatThrownBy(() -> leser.lies(utf8(gut.replace("AW-2026-000123", "egal"))))
                .isInstanceOf(XmlFehlerhaft.class);
        assertThatThrownBy(() -> leser.lies(utf8(gut.replaceFirst("\n", "\n<!DOCTYPE x [<!ENTITY a 'b'>]>\n"))))
                .isInstanceOf(XmlFehlerhaft.class);
        assertThat(leser.lies(utf8(gut)).code()).isEqualTo("KEIN_TREFFER");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Antwortkopf kopf(String nummer, String typ) {
        return new Antwortkopf(uuid(nummer), typ, uuid("02"), "AW-2026-000123");
    }

    private static UUID uuid(String nummer) {
        return UUID.fromString("5b0f3c1e-7a2d-4c55-9e0b-0000000000" + nummer);
    }
}
