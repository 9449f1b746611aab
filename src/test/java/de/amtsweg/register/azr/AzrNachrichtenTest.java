package de.amtsweg.register.azr;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static de.amtsweg.register.Pruefung.auftrag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Pruefung;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AzrNachrichtenTest {

    private static final String NAMENSRAUM = "http://www.osci.de/xauslaender2611";
    private static final Grundpersonalien PERSON = new Grundpersonalien(
            "al-Ǧazāʾirī",
            null,
            "Ḫālid",
            new Geburtsdatum(1987, null, null),
            "Qusanṭīnah",
            "DZA",
            Geschlecht.MAENNLICH,
            "Dr.",
            List.of("DZA", "FRA"));

    private final AzrNachrichten nachrichten = new AzrNachrichten();

    @Test
    void anfrage_mit_Grundpersonalien() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "azr",
                        nachrichten.anfrage(
                                auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.Personalien(PERSON)))
                .mitKopf(NAMENSRAUM, "AnAZR.AZRAnfrage.090001", "090001", "490030020000");

        assertThat(n.text("/*/abrufzweck/@listURI")).isEqualTo("urn:de:xauslaender:codelist:azr:abrufzweck");
        assertThat(n.text("/*/abrufzweck/@listVersionID")).isEqualTo("6");
        assertThat(n.text("/*/abrufzweck/code")).isEqualTo("01");
        assertThat(n.text("/*/geschaeftszeichen")).isEqualTo("AW-2026-000123");
        assertThat(n.text("/*/verantwortlichePerson")).isEqualTo("Sabine Sacher");
        String person = "/*/suchschluessel/grundpersonalien/";
        assertThat(n.text(person + "familienname")).isEqualTo("al-Ǧazāʾirī");
        assertThat(n.texte(person + "geburtsname")).isEmpty();
        assertThat(n.text(person + "vornamen")).isEqualTo("Ḫālid");
        assertThat(n.text(person + "geburtsdatum")).isEqualTo("1987");
        assertThat(n.text(person + "geburtsort")).isEqualTo("Qusanṭīnah");
        assertThat(n.text(person + "geburtsland/code")).isEqualTo("DZA");
        assertThat(n.text(person + "geschlecht/code")).isEqualTo("m");
        assertThat(n.text(person + "doktorgrad")).isEqualTo("Dr.");
        assertThat(n.texte(person + "staatsangehoerigkeit/code")).containsExactly("DZA", "FRA");
    }

    @Test
    void anfrage_mit_Nummern() throws Exception {
        Pruefung azr = Pruefung.gueltig(
                "azr",
                nachrichten.anfrage(
                        auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.AzrNummer("241002000017")));
        Pruefung pass = Pruefung.gueltig(
                "azr",
                nachrichten.anfrage(
                        auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.Passnummer("u 123456 78")));

        assertThat(azr.text("/*/suchschluessel/*")).isEqualTo("241002000017");
        assertThat(pass.text("/*/suchschluessel/passnummer")).isEqualTo("U12345678");
    }

    @Test
    void erstmeldung_mit_Hinweis_auf_Personenverschiedenheit() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "azr",
                        nachrichten.erstmeldung(
                                auftrag("090009"),
                                MUSTERSTADT,
                                PERSON,
                                "15AB67890",
                                List.of("230403000027", "240205000036")))
                .mitKopf(NAMENSRAUM, "AnAZR.AZRErstmeldung.090009", "090009", "490030020000");

        assertThat(n.text("/*/grundpersonalien/familienname")).isEqualTo("al-Ǧazāʾirī");
        assertThat(n.text("/*/passnummer")).isEqualTo("15AB67890");
        assertThat(n.texte("/*/nichtIdentischMit")).containsExactly("230403000027", "240205000036");
    }

    @Test
    void folgemeldungen_zu_jedem_Sachverhalt() throws Exception {
        Pruefung titel = folgemeldung(
                new AzrSachverhalt.Aufenthaltserlaubnis("493", LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));
        assertThat(titel.text("/*/azrNummer")).isEqualTo("241002000017");
        assertThat(titel.text("/*/aenderungsArt/code")).isEqualTo("01");
        assertThat(titel.texte("/*/sachverhalt/referenz.id")).isEmpty();
        assertThat(titel.text("/*/sachverhalt/aufenthaltserlaubnis/@listVersionID"))
                .isEqualTo("17");
        assertThat(titel.texte("/*/sachverhalt/aufenthaltserlaubnis/*"))
                .containsExactly("493", "2027-01-01", "2030-12-31");

        assertThat(folgemeldung(new AzrSachverhalt.Niederlassungserlaubnis("20", LocalDate.of(2027, 1, 1)))
                        .texte("/*/sachverhalt/niederlassungserlaubnis/*"))
                .containsExactly("20", "2027-01-01");
        assertThat(folgemeldung(new AzrSachverhalt.AntragGestellt(LocalDate.of(2026, 11, 22), "Blaue Karte EU"))
                        .texte("/*/sachverhalt/antrag/*"))
                .containsExactly("2026-11-22", "Blaue Karte EU");
        assertThat(folgemeldung(new AzrSachverhalt.Ablehnung(LocalDate.of(2026, 12, 15), "Blaue Karte EU"))
                        .texte("/*/sachverhalt/ablehnung/*"))
                .containsExactly("2026-12-15", "Blaue Karte EU");
        assertThat(folgemeldung(new AzrSachverhalt.EntscheidungBa("01", LocalDate.of(2030, 12, 31)))
                        .texte("/*/sachverhalt/entscheidungBA/*"))
                .containsExactly("01", "2030-12-31");
    }

    @Test
    void eine_Aenderung_nennt_die_Referenz() throws Exception {
        Pruefung n = Pruefung.gueltig(
                "azr",
                nachrichten.folgemeldung(
                        auftrag("090010"),
                        MUSTERSTADT,
                        "241002000017",
                        Aenderungsart.GELOESCHT,
                        "7K2M9QA01X4TB",
                        new AzrSachverhalt.EntscheidungBa("02", null)));

        assertThat(n.text("/*/aenderungsArt/code")).isEqualTo("03");
        assertThat(n.text("/*/sachverhalt/referenz.id")).isEqualTo("7K2M9QA01X4TB");
    }

    @Test
    void eine_Berichtigung_der_Personalien_nennt_sie_ganz() throws Exception {
        Pruefung n = Pruefung.gueltig(
                "azr",
                nachrichten.folgemeldung(
                        auftrag("090010"),
                        MUSTERSTADT,
                        "241002000017",
                        Aenderungsart.GEAENDERT,
                        "G5N8R3V01H2KM",
                        new AzrSachverhalt.Personalien(PERSON)));

        assertThat(n.text("/*/aenderungsArt/code")).isEqualTo("02");
        assertThat(n.text("/*/sachverhalt/referenz.id")).isEqualTo("G5N8R3V01H2KM");
        assertThat(n.text("/*/sachverhalt/grundpersonalien/familienname")).isEqualTo("al-Ǧazāʾirī");
    }

    @Test
    void eine_Dokumentanforderung_bestaetigt_die_Unerlaesslichkeit() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "azr",
                        nachrichten.dokumentanforderung(
                                auftrag("090007").verantwortetVon("Stefan Sacher"),
                                MUSTERSTADT,
                                "241002000017",
                                "D4T7Y2P01",
                                "Nur so lässt sich die Identität klären."))
                .mitKopf(NAMENSRAUM, "AnAZR.AZRDokumentanforderung.090007", "090007", "490030020000");

        assertThat(n.text("/*/abrufzweck/code")).isEqualTo("01");
        assertThat(n.text("/*/verantwortlichePerson")).isEqualTo("Stefan Sacher");
        assertThat(n.text("/*/dokument.id")).isEqualTo("D4T7Y2P01");
        assertThat(n.text("/*/bestaetigungUnerlaesslichkeit")).isEqualTo("true");
    }

    @Test
    void dieselbe_Nachricht_zweimal_geschrieben_ist_Byte_fuer_Byte_dieselbe() {
        Suchschluessel suche = new Suchschluessel.Personalien(PERSON);

        assertThat(nachrichten.anfrage(auftrag("090001"), MUSTERSTADT, "01", suche))
                .isEqualTo(nachrichten.anfrage(auftrag("090001"), MUSTERSTADT, "01", suche));
    }

    @Test
    void was_dem_Vertrag_nicht_genuegt_wird_gar_nicht_erst_geschrieben() {
        assertThatThrownBy(() ->
                        nachrichten.anfrage(auftrag("090001"), MUSTERSTADT, "01", new Suchschluessel.AzrNummer("12")))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("AnAZR.AZRAnfrage.090001")
                .hasMessageContaining("suchschluessel/azrNummer");
    }

    private Pruefung folgemeldung(AzrSachverhalt sachverhalt) throws Exception {
        return Pruefung.gueltig(
                        "azr",
                        nachrichten.folgemeldung(
                                auftrag("090010"), MUSTERSTADT, "241002000017", Aenderungsart.NEU, null, sachverhalt))
                .mitKopf(NAMENSRAUM, "AnAZR.AZRFolgemeldung.090010", "090010", "490030020000");
    }
}
