package de.amtsweg.register.ba;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static de.amtsweg.register.Pruefung.auftrag;
import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Pruefung;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BaNachrichtenTest {

    private static final Grundpersonalien PERSON = new Grundpersonalien(
            "Yıldırım",
            "Öztürk",
            "Şükrü Çağlar",
            new Geburtsdatum(1991, 5, 17),
            "Eskişehir",
            "TUR",
            Geschlecht.DIVERS,
            "Dr.",
            List.of("TUR"));
    private static final Zustimmungsanfrage.Arbeitgeber ARBEITGEBER = new Zustimmungsanfrage.Arbeitgeber(
            "Müller & Söhne <Maschinenbau> GmbH",
            "12345678",
            new Postanschrift("Große Straße", "12 a", "12345", "Musterstadt", null));

    private final BaNachrichten nachrichten = new BaNachrichten();
    private final BaLeser leser = new BaLeser();

    @Test
    void zustimmungsanfrage() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "ba",
                        nachrichten.zustimmungsanfrage(
                                auftrag("Zustimmungsanfrage"),
                                MUSTERSTADT,
                                new Zustimmungsanfrage(
                                        true,
                                        "§ 18g Abs. 1 S. 2 Nr. 1 AufenthG",
                                        PERSON,
                                        ARBEITGEBER,
                                        new Beschaeftigung(
                                                "Softwareentwickler",
                                                "2512",
                                                new BigDecimal("46200.00"),
                                                new BigDecimal("38.5"),
                                                new Beschaeftigung.Befristung.Unbefristet()),
                                        List.of(new Anlage("Arbeitsvertrag", "vertrag.pdf", new byte[] {1, 2, 3})))))
                .mitKopf("urn:amtsweg:ba:1", "Zustimmungsanfrage", "Zustimmungsanfrage", "BA:0001");

        assertThat(n.text("/*/vorgangsnummer")).isEqualTo("AW-2026-000123");
        assertThat(n.text("/*/verfahren")).isEqualTo("BESCHLEUNIGT");
        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 18g Abs. 1 S. 2 Nr. 1 AufenthG");
        assertThat(n.texte("/*/person/*"))
                .as("nothing beyond what the BA needs")
                .containsExactly("Yıldırım", "Şükrü Çağlar", "1991-05-17", "d", "TUR");
        assertThat(n.text("/*/arbeitgeber/name")).isEqualTo("Müller & Söhne <Maschinenbau> GmbH");
        assertThat(n.text("/*/arbeitgeber/betriebsnummer")).isEqualTo("12345678");
        assertThat(n.texte("/*/arbeitgeber/anschrift/*"))
                .containsExactly("Große Straße", "12 a", "12345", "Musterstadt");
        assertThat(n.texte("/*/beschaeftigung/*"))
                .containsExactly("Softwareentwickler", "2512", "46200.00", "38.5", "");
        assertThat(n.texte("/*/beschaeftigung/befristung/unbefristet")).hasSize(1);
        assertThat(n.texte("/*/anlage/*")).containsExactly("Arbeitsvertrag", "vertrag.pdf", "application/pdf", "AQID");
    }

    @Test
    void ergaenzung_mit_und_ohne_neue_Beschaeftigung() throws Exception {
        UUID anfrage = UUID.fromString("c4d1a7b2-3e58-4f06-8a19-000000000001");
        Pruefung knapp = Pruefung.gueltig(
                        "ba",
                        nachrichten.ergaenzung(
                                auftrag("Ergaenzung"), MUSTERSTADT, anfrage, "Es sind 38,5 Stunden.", null, List.of()))
                .mitKopf("urn:amtsweg:ba:1", "Ergaenzung", "Ergaenzung", "BA:0001");
        assertThat(knapp.text("/*/anfrageUUID")).isEqualTo(anfrage.toString());
        assertThat(knapp.text("/*/text")).isEqualTo("Es sind 38,5 Stunden.");
        assertThat(knapp.texte("/*/beschaeftigung")).isEmpty();

        assertThat(ergaenzung(new Beschaeftigung.Befristung.Monate(36)).text("/*/beschaeftigung/befristung/monate"))
                .isEqualTo("36");
        assertThat(ergaenzung(new Beschaeftigung.Befristung.Bis(LocalDate.of(2028, 12, 31)))
                        .text("/*/beschaeftigung/befristung/bis"))
                .isEqualTo("2028-12-31");
    }

    @Test
    void eine_Anfrage_ohne_Gehalt_nennt_das_fehlende_Feld() {
        Beschaeftigung ohneGehalt = new Beschaeftigung(
                "Softwareentwickler", "2512", null, null, new Beschaeftigung.Befristung.Unbefristet());

        assertThatThrownBy(() -> nachrichten.zustimmungsanfrage(
                        auftrag("Zustimmungsanfrage"),
                        MUSTERSTADT,
                        new Zustimmungsanfrage(false, null, PERSON, ARBEITGEBER, ohneGehalt, List.of())))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("beschaeftigung")
                .hasMessageContaining("gehaltJahr");
    }

    @Test
    void liest_jede_Antwort() {
        assertThat(leser.lies(beispiel("ba", "zustimmungsantwort-erteilt")))
                .isEqualTo(new BaAntwort(
                        kopf("03"),
                        BaAntwort.Ergebnis.ERTEILT,
                        "01",
                        48,
                        List.of("Die Zustimmung gilt nur für die angefragte Tätigkeit bei dem angefragten Arbeitgeber"
                                + " (§ 34 Abs. 1 Nr. 3 und 4 BeschV)."),
                        null));
        assertThat(leser.lies(beispiel("ba", "zustimmungsantwort-versagt")))
                .isEqualTo(new BaAntwort(
                        kopf("04"),
                        BaAntwort.Ergebnis.VERSAGT,
                        "02",
                        null,
                        List.of(),
                        "Die Arbeitsbedingungen sind ungünstiger als die vergleichbarer inländischer Arbeitnehmer"
                                + " (§ 39 Abs. 2 S. 1 Nr. 1 AufenthG)."));

        BaAntwort unzureichend = leser.lies(beispiel("ba", "zustimmungsantwort-information-unzureichend"));
        assertThat(unzureichend.ergebnis().haeltFiktionAuf()).isTrue();
        assertThat(unzureichend.entscheidung()).isNull();
        assertThat(unzureichend.text()).startsWith("Es fehlt die Angabe der wöchentlichen Arbeitszeit.");
        assertThat(unzureichend.umschlag())
                .isEqualTo(new Registerantwort(
                        uuid("05"),
                        uuid("01"),
                        "Zustimmungsantwort",
                        "INFORMATION_UNZUREICHEND",
                        Registerantwort.Ereignis.ANTWORT));

        assertThat(leser.lies(beispiel("ba", "zustimmungsantwort-arbeitgeber-ohne-auskunft"))
                        .ergebnis())
                .isEqualTo(BaAntwort.Ergebnis.ARBEITGEBER_OHNE_AUSKUNFT);
        assertThat(BaAntwort.Ergebnis.VERSAGT.haeltFiktionAuf()).isFalse();
        assertThatThrownBy(() -> leser.lies(beispiel("ba", "zustimmungsanfrage")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Pruefung ergaenzung(Beschaeftigung.Befristung befristung) throws Exception {
        return Pruefung.gueltig(
                "ba",
                nachrichten.ergaenzung(
                        auftrag("Ergaenzung"),
                        MUSTERSTADT,
                        UUID.randomUUID(),
                        "Geändert.",
                        new Beschaeftigung("Softwareentwickler", "2512", new BigDecimal("46200"), null, befristung),
                        List.of()));
    }

    private static Antwortkopf kopf(String nummer) {
        return new Antwortkopf(uuid(nummer), "Zustimmungsantwort", uuid("01"), "AW-2026-000123");
    }

    private static UUID uuid(String nummer) {
        return UUID.fromString("c4d1a7b2-3e58-4f06-8a19-0000000000" + nummer);
    }
}
