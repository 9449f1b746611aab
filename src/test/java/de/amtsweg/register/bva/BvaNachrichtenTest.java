package de.amtsweg.register.bva;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BvaNachrichtenTest {

    private final BvaLeser leser = new BvaLeser();

    @Test
    void sicherheitsabfrage() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "bva",
                        new BvaNachrichten()
                                .sicherheitsabfrage(
                                        auftrag("Sicherheitsabfrage"),
                                        MUSTERSTADT,
                                        new Sicherheitsabfrage(
                                                Sicherheitsabfrage.Anlass.VERLAENGERUNG,
                                                "261006000045",
                                                new Grundpersonalien(
                                                        "al-Ǧazāʾirī",
                                                        null,
                                                        "Ḫālid",
                                                        new Geburtsdatum(1987, 4, null),
                                                        null,
                                                        null,
                                                        Geschlecht.UNBEKANNT,
                                                        null,
                                                        List.of("DZA")),
                                                List.of("Khaled El Djazairi", "Chalid"),
                                                "15AB67890",
                                                new Postanschrift(
                                                        "Übergasse", "7", "12345", "Musterstadt", "09999001"))))
                .mitKopf("urn:amtsweg:bva:1", "Sicherheitsabfrage", "Sicherheitsabfrage", "BVA:0001");

        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 73 Abs. 2 AufenthG");
        assertThat(n.text("/*/anlass")).isEqualTo("VERLAENGERUNG");
        assertThat(n.text("/*/verantwortlichePerson")).isEqualTo("Sabine Sacher");
        assertThat(n.text("/*/person/azrNummer")).isEqualTo("261006000045");
        assertThat(n.text("/*/person/grundpersonalien/geburtsdatum")).isEqualTo("1987-04");
        assertThat(n.text("/*/person/grundpersonalien/geschlecht/code")).isEqualTo("x");
        assertThat(n.texte("/*/person/andererName")).containsExactly("Khaled El Djazairi", "Chalid");
        assertThat(n.text("/*/person/passnummer")).isEqualTo("15AB67890");
        assertThat(n.texte("/*/person/anschrift/*"))
                .containsExactly("Übergasse", "7", "12345", "Musterstadt", "09999001");
    }

    @Test
    void liest_Antwort_und_Nachbericht() {
        BvaAntwort ohne = (BvaAntwort) leser.lies(beispiel("bva", "sicherheitsantwort-keine-erkenntnisse"));
        assertThat(ohne)
                .isEqualTo(new BvaAntwort(
                        new Antwortkopf(uuid("02"), "Sicherheitsantwort", uuid("01"), "AW-2026-000123"),
                        "202611230000010001",
                        false,
                        false,
                        null));
        assertThat(ohne.umschlag().code()).isEqualTo("KEINE_ERKENNTNISSE");

        BvaAntwort mit = (BvaAntwort) leser.lies(beispiel("bva", "sicherheitsantwort-erkenntnisse"));
        assertThat(mit.umschlag().code()).isEqualTo("ERKENNTNISSE");
        assertThat(mit.text()).startsWith("Es liegen Erkenntnisse vor");

        BvaAntwort nachbericht = (BvaAntwort) leser.lies(beispiel("bva", "sicherheitsantwort-nachbericht"));
        assertThat(nachbericht.nachbericht()).isTrue();
        assertThat(nachbericht.umschlag().ereignis()).isEqualTo(Registerantwort.Ereignis.NACHBERICHT);
        assertThat(mit.umschlag().ereignis()).isEqualTo(Registerantwort.Ereignis.ANTWORT);
        assertThat(nachbericht.verfahrensnummer()).isEqualTo("202611230000010001");
        assertThatThrownBy(() -> leser.lies(beispiel("bva", "sicherheitsabfrage")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sachfahndung() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "bva",
                        new BvaNachrichten()
                                .sachfahndungsanfrage(auftrag("Sachfahndungsanfrage"), MUSTERSTADT, "15AB67890", "DZA"))
                .mitKopf("urn:amtsweg:bva:1", "Sachfahndungsanfrage", "Sachfahndungsanfrage", "BVA:0001");
        assertThat(n.text("/*/dokumentennummer")).isEqualTo("15AB67890");
        assertThat(n.text("/*/ausstellenderStaat/code")).isEqualTo("DZA");
        assertThat(n.text("/*/verantwortlichePerson")).isEqualTo("Sabine Sacher");

        Sachfahndungsantwort treffer =
                (Sachfahndungsantwort) leser.lies(beispiel("bva", "sachfahndungsantwort-treffer"));
        assertThat(treffer.umschlag().code()).isEqualTo("TREFFER");
        assertThat(treffer.dokumentennummer()).isEqualTo("U12345678");
        assertThat(treffer.text()).contains("gestohlen");
        assertThat(leser.lies(beispiel("bva", "sachfahndungsantwort-kein-treffer"))
                        .code())
                .isEqualTo("KEIN_SACHFAHNDUNGSTREFFER");
    }

    private static UUID uuid(String nummer) {
        return UUID.fromString("e83b6f90-1c47-4d2a-b5e6-0000000000" + nummer);
    }
}
