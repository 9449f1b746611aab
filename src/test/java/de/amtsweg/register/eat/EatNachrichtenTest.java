package de.amtsweg.register.eat;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static de.amtsweg.register.Pruefung.auftrag;
import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Pruefung;
import de.amtsweg.register.Registerantwort;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EatNachrichtenTest {

    private final EatNachrichten nachrichten = new EatNachrichten();
    private final EatLeser leser = new EatLeser();

    @Test
    void kartenbestellung_mit_allem() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "eat",
                        nachrichten.kartenbestellung(
                                auftrag("Kartenbestellung"),
                                MUSTERSTADT,
                                new Kartenbestellung(
                                        "AR",
                                        person(Geschlecht.WEIBLICH),
                                        new Postanschrift("Lindenweg", "3", "12345", "Musterstadt", "09999001"),
                                        178,
                                        "braun",
                                        titel(LocalDate.of(2030, 12, 31)),
                                        new Kartenbestellung.Pass("U12345678", LocalDate.of(2032, 3, 14)),
                                        false,
                                        new Kartenbestellung.Biometrie(
                                                new byte[] {(byte) 0xFF, (byte) 0xD8}, "ERFASST", "ERFASST"))))
                .mitKopf("urn:amtsweg:eat:1", "Kartenbestellung", "Kartenbestellung", "EAT:0001");

        assertThat(n.text("/*/dokumententyp")).isEqualTo("AR");
        assertThat(n.text("/*/inhaber/familienname")).isEqualTo("Dela Cruz");
        assertThat(n.text("/*/inhaber/geburtsname")).isEqualTo("Bautista");
        assertThat(n.text("/*/inhaber/geschlecht")).isEqualTo("F");
        assertThat(n.texte("/*/inhaber/staatsangehoerigkeit/code")).containsExactly("PHL");
        assertThat(n.text("/*/inhaber/groesseCm")).isEqualTo("178");
        assertThat(n.text("/*/titel/titelart")).isEqualTo("BLAUE_KARTE");
        assertThat(n.text("/*/titel/rechtsgrundlage")).isEqualTo("§ 18g Abs. 1 S. 1 AufenthG");
        assertThat(n.text("/*/titel/gueltigBis")).isEqualTo("2030-12-31");
        assertThat(n.texte("/*/titel/nebenbestimmung")).containsExactly("Selbständige Tätigkeit nicht erlaubt.");
        assertThat(n.texte("/*/pass/*")).containsExactly("U12345678", "2032-03-14");
        assertThat(n.texte("/*/ausweisersatz")).isEmpty();
        assertThat(n.texte("/*/biometrie/*")).containsExactly("/9g=", "ERFASST", "ERFASST");
    }

    @Test
    void kartenbestellung_als_Ausweisersatz_ohne_Pass_Bild_und_Ende() throws Exception {
        Pruefung n = Pruefung.gueltig(
                "eat",
                nachrichten.kartenbestellung(
                        auftrag("Kartenbestellung"),
                        MUSTERSTADT,
                        new Kartenbestellung(
                                "AS",
                                person(Geschlecht.DIVERS),
                                new Postanschrift("Lindenweg", null, "12345", "Musterstadt", null),
                                null,
                                null,
                                titel(null),
                                null,
                                true,
                                new Kartenbestellung.Biometrie(null, "UNTER_6_JAHRE", "UNTER_10_JAHRE"))));

        assertThat(n.text("/*/inhaber/geschlecht")).isEqualTo("X");
        assertThat(n.texte("/*/titel/gueltigBis")).isEmpty();
        assertThat(n.texte("/*/pass")).isEmpty();
        assertThat(n.text("/*/ausweisersatz")).isEqualTo("true");
        assertThat(n.texte("/*/biometrie/*")).containsExactly("UNTER_6_JAHRE", "UNTER_10_JAHRE");
    }

    @Test
    void liest_Bestaetigung_und_Meldung() {
        EatAntwort bestaetigung = leser.lies(beispiel("eat", "bestellbestaetigung"));
        assertThat(bestaetigung)
                .isEqualTo(new EatAntwort.Bestaetigung(kopf("03", "Bestellbestaetigung"), "EAT-00000001"));
        assertThat(bestaetigung.umschlag().ereignis()).isEqualTo(Registerantwort.Ereignis.ANTWORT);

        EatAntwort meldung = leser.lies(beispiel("eat", "kartenmeldung"));
        assertThat(meldung)
                .isEqualTo(new EatAntwort.Hergestellt(
                        kopf("04", "Kartenmeldung"), "EAT-00000001", "Y0K7L3M9P", LocalDate.of(2026, 12, 17)));
        assertThat(meldung.umschlag().ereignis()).isEqualTo(Registerantwort.Ereignis.KARTE_HERGESTELLT);
    }

    @Test
    void eine_verlorene_Karte_wird_gesperrt() throws Exception {
        Pruefung n =
                Pruefung.gueltig("eat", nachrichten.sperrmeldung(auftrag("Sperrmeldung"), MUSTERSTADT, "Y0K7L3M9P"));
        assertThat(n.text("/*/seriennummer")).isEqualTo("Y0K7L3M9P");

        EatAntwort bestaetigung = leser.lies(beispiel("eat", "sperrbestaetigung"));
        assertThat(bestaetigung).isInstanceOfSatisfying(EatAntwort.Gesperrt.class, g -> assertThat(g.seriennummer())
                .isEqualTo("Y0K7L3M9P"));
        assertThat(bestaetigung.umschlag().code()).isEqualTo("GESPERRT");
    }

    private static Grundpersonalien person(Geschlecht geschlecht) {
        return new Grundpersonalien(
                "Dela Cruz",
                "Bautista",
                "Maricel Joy",
                new Geburtsdatum(1992, 12, 5),
                "Cebu City",
                null,
                geschlecht,
                null,
                List.of("PHL"));
    }

    private static Kartenbestellung.Titel titel(LocalDate gueltigBis) {
        return new Kartenbestellung.Titel(
                "BLAUE_KARTE",
                "§ 18g Abs. 1 S. 1 AufenthG",
                LocalDate.of(2027, 1, 1),
                gueltigBis,
                "Musterstadt",
                "Ausländerbehörde Musterstadt",
                List.of(),
                List.of("Selbständige Tätigkeit nicht erlaubt."));
    }

    private static Antwortkopf kopf(String nummer, String typ) {
        return new Antwortkopf(uuid(nummer), typ, uuid("01"), "AW-2026-000123");
    }

    private static UUID uuid(String nummer) {
        return UUID.fromString("f1690e2c-84bd-4a37-92c8-0000000000" + nummer);
    }
}
