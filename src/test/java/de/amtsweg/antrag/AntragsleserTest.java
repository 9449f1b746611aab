package de.amtsweg.antrag;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.antrag.Erwerbstaetigkeit.Arbeitgeber;
import de.amtsweg.antrag.Erwerbstaetigkeit.Qualifikation;
import de.amtsweg.vorgang.Fallart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AntragsleserTest {

    private final Antragsleser leser = new Antragsleser(10_000_000, null);

    static List<String> alleBeispiele() {
        return Beispiele.alle();
    }

    @Test
    void es_gibt_die_neunzehn_Beispiele() {
        assertThat(Beispiele.alle())
                .containsExactly(
                        "beschaeftigungsduldung",
                        "einbuergerung-drei-jahre",
                        "einbuergerung-fuenf-jahre",
                        "einbuergerung-mit-kind",
                        "fachkraefteverfahren-blaue-karte",
                        "fachkraefteverfahren-durch-dritten",
                        "fachkraefteverfahren-pflege-mit-familie",
                        "kurzantrag",
                        "lange-namen",
                        "paragraf-18a-pflegefachkraft",
                        "paragraf-18b-architektin",
                        "paragraf-18g-berufseinstieg",
                        "paragraf-18g-mangelberuf",
                        "paragraf-18g-regelfall",
                        "unterlagen-unvollstaendig",
                        "verpflichtung-besuch",
                        "verpflichtung-langzeit",
                        "verpflichtung-sicherheit",
                        "zweite-behoerde");
    }

    @ParameterizedTest
    @MethodSource("alleBeispiele")
    void jedes_Beispiel_ist_lesbar_und_seine_Anlagen_sind_echt(String name) throws Exception {
        Antrag antrag = leser.lies(Beispiele.bytes(name));

        assertThat(antrag.nachweise()).isNotEmpty();
        if (antrag.fallart() != Fallart.AUFENTHALTSTITEL) {
            assertThat(antrag.zusammenfassung())
                    .as("not part of these messages")
                    .isNull();
            return;
        }
        try (PDDocument pdf = Loader.loadPDF(antrag.zusammenfassung().inhalt())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Zusammenfassung des Antrags")
                    .contains(antrag.antragsidentifikation());
        }
    }

    @Test
    void liest_wer_eingebuergert_werden_will_und_mit_wem() {
        Antrag antrag = leser.lies(Beispiele.bytes("einbuergerung-fuenf-jahre"));
        Antrag kind = leser.lies(Beispiele.bytes("einbuergerung-mit-kind"));

        assertThat(antrag.fallart()).isEqualTo(Fallart.EINBUERGERUNG);
        assertThat(antrag.ersteinreisedatum()).isEqualTo("2019-04-01");
        assertThat(antrag.einbuergerung().schnellpruefung())
                .containsEntry("identitaetsnachweis", "PASS_ODER_AUSWEIS")
                .containsEntry("aufenthaltJahre", "7")
                .containsEntry("anwerbung", "NEIN")
                .containsEntry("sprachnachweisSchnell", "B1_ZERTIFIKAT");
        assertThat(antrag.einbuergerung().hauptantrag()).isNull();
        assertThat(kind.einbuergerung())
                .isEqualTo(
                        new Antrag.Einbuergerungsangaben(java.util.Map.of(), "KIND", antrag.antragsidentifikation()));
    }

    @Test
    void liest_welcher_Arbeitgeber_fuer_wen_das_beschleunigte_Verfahren_will() {
        Antrag antrag = leser.lies(Beispiele.bytes("fachkraefteverfahren-durch-dritten"));

        assertThat(antrag.fallart()).isEqualTo(Fallart.FACHKRAEFTEVERFAHREN);
        assertThat(antrag.person().anschrift()).as("the person is abroad").isNull();
        assertThat(antrag.email()).isEqualTo("verfahren@brandt.example.org");
        assertThat(antrag.erwerbstaetigkeit().arbeitgeber().name()).isEqualTo("Brückenbau Ingenieure GmbH");
        assertThat(antrag.fachkraefteverfahren())
                .isEqualTo(new Antrag.Fachkraefteangaben(
                        "Dr. Nele Brandt",
                        "verfahren@brandt.example.org",
                        "Kanzlei Brandt Migrationsrecht",
                        LocalDate.of(2026, 10, 26),
                        true,
                        "18B"));
    }

    @Test
    void liest_wer_sich_fuer_wen_verpflichten_will() {
        Antrag antrag = leser.lies(Beispiele.bytes("verpflichtung-besuch"));

        assertThat(antrag.fallart()).isEqualTo(Fallart.VERPFLICHTUNGSERKLAERUNG);
        assertThat(antrag.antragsgrund()).isEmpty();
        assertThat(antrag.person().name().familienname().name()).isEqualTo("Aydoğan");
        assertThat(antrag.referenzpersonen())
                .extracting(Referenzperson::beziehung, r -> r.geburtsdatum().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mutter", "1957-08-21"));
        assertThat(antrag.besuch())
                .isEqualTo(new Antrag.Besuch(
                        java.time.LocalDate.of(2027, 1, 10),
                        java.time.LocalDate.of(2027, 3, 10),
                        "Besuch der Familie"));
    }

    @Test
    void liest_alle_Angaben_der_Softwareentwicklerin() {
        Antrag antrag = leser.lies(Beispiele.bytes("paragraf-18g-mangelberuf"));

        assertThat(antrag.kopf())
                .isEqualTo(new Nachrichtenkopf(
                        UUID.fromString("9d3f0f6e-25d8-4b7c-b1c1-6f0a4d2e1803"),
                        OffsetDateTime.parse("2026-11-16T09:14:05+01:00"),
                        new Nachrichtenkopf.Behoerde("100001", "Ausländerbehörde Musterstadt"),
                        new Nachrichtenkopf.Behoerde("onlinedienst-aufenthalt", "Onlinedienst Aufenthalt")));
        assertThat(antrag.antragsidentifikation()).isEqualTo("OZG-2026-0018g-02");
        assertThat(antrag.rueckkanalVorhanden()).isTrue();
        assertThat(antrag.eingangskanal()).isEqualTo(Eingangskanal.ONLINE);
        assertThat(antrag.antragsdatum()).isEqualTo("2026-11-16");
        assertThat(antrag.antragsgrund()).isEqualTo("01");
        assertThat(antrag.aufenthaltsgrund()).isEqualTo("03");
        assertThat(antrag.ersteinreisedatum()).isEqualTo("2026-09-15");
        assertThat(antrag.person())
                .isEqualTo(new Person(
                        new Name(null, "Ananya", new Name.Familienname(null, "Krishnamurthy"), null),
                        new Geburtsdatum(1994, 8, 22),
                        "Chennai",
                        Geschlecht.WEIBLICH,
                        List.of("IND"),
                        new Anschrift("Bahnhofstraße", "22", null, "12345", "Musterstadt"),
                        "ananya.k@example.org",
                        "+49 30 1234503",
                        new Person.Pass("Z5519873", "IND", LocalDate.of(2033, 1, 9))));
        assertThat(antrag.referenzpersonen()).isEmpty();
        assertThat(antrag.erwerbstaetigkeit())
                .isEqualTo(new Erwerbstaetigkeit(
                        new Arbeitgeber(
                                "Nordlicht Software GmbH",
                                "33445566",
                                new Anschrift("Technologiepark", "5", null, "12345", "Musterstadt")),
                        "Softwareentwicklerin",
                        "2512",
                        new BigDecimal("47520.00"),
                        new BigDecimal("40"),
                        LocalDate.of(2026, 12, 15),
                        true,
                        null,
                        null,
                        new Qualifikation(
                                "AKADEMISCH", "Bachelor of Technology Informatik", LocalDate.of(2016, 5, 31), "JA")));
        assertThat(antrag.zusammenfassung().name()).isEqualTo("antragszusammenfassung.pdf");
        assertThat(antrag.nachweise())
                .extracting(n ->
                        n.kategorie() + " " + n.datei().name() + " " + n.datei().format())
                .containsExactly(
                        "PASS reisepass.pdf PDF",
                        "LICHTBILD lichtbild.jpg JPEG",
                        "MELDEBESTAETIGUNG meldebestaetigung.pdf PDF",
                        "KRANKENVERSICHERUNG krankenversicherung.pdf PDF",
                        "ARBEITSVERTRAG arbeitsvertrag.pdf PDF",
                        "ERKLAERUNG_BESCHAEFTIGUNG erklaerung-beschaeftigung.pdf PDF",
                        "HOCHSCHULABSCHLUSS abschluss.pdf PDF",
                        "HOCHSCHULBEWERTUNG anerkennung.pdf PDF");
    }

    @Test
    void die_Pflegefachkraft_legt_die_Unterlagen_eines_reglementierten_Berufs_vor() {
        assertThat(leser.lies(Beispiele.bytes("paragraf-18a-pflegefachkraft")).nachweise())
                .extracting(Nachweis::kategorie)
                .containsExactly(
                        "PASS",
                        "LICHTBILD",
                        "MELDEBESTAETIGUNG",
                        "KRANKENVERSICHERUNG",
                        "ARBEITSVERTRAG",
                        "ERKLAERUNG_BESCHAEFTIGUNG",
                        "BERUFSABSCHLUSS",
                        "GLEICHWERTIGKEIT",
                        "BERUFSAUSUEBUNG");
    }

    @Test
    void behaelt_jeden_Buchstaben_langer_Namen() {
        Antrag antrag = leser.lies(Beispiele.bytes("lange-namen"));

        assertThat(antrag.person().name())
                .isEqualTo(new Name(
                        "Dr.",
                        "Đorđe-Þorgrímur Ɨsāñ Ǧamāl ad-Dīn ʿAbd ar-Raḥmān",
                        new Name.Familienname(
                                "von und zu der",
                                "Ḫāṭir-Štěpánková-Wołoszczakowska-Ağaoğlu-Çelik-Țurcanu-Żebbuġ-Ħaġrija"),
                        new Name.Familienname("d’", "Œuvré-M̂bozo’o-Ŋaatsi-L̥ēnä-Ķēniņš")));
        assertThat(antrag.person().staatsangehoerigkeiten()).containsExactly("BIH", "SRB");
        assertThat(antrag.referenzpersonen())
                .containsExactly(new Referenzperson(
                        "Ehegatte",
                        new Name(null, "Zoë Åsa", new Name.Familienname(null, "Ağaoğlu-Çelik"), null),
                        new Geburtsdatum(1987, 3, null),
                        List.of("TUR")));
        assertThat(antrag.erwerbstaetigkeit().unbefristet()).isFalse();
        assertThat(antrag.erwerbstaetigkeit().befristetBis()).isEqualTo("2029-12-31");
        assertThat(antrag.erwerbstaetigkeit().beschaeftigungMonate()).isEqualTo(36);
    }

    @Test
    void ein_Kurzantrag_darf_fast_alles_weglassen() {
        Antrag antrag = leser.lies(Beispiele.bytes("kurzantrag"));

        assertThat(antrag.eingangskanal()).isEqualTo(Eingangskanal.KURZ_ANTRAG);
        assertThat(antrag.antragsgrund()).isEqualTo("02");
        assertThat(antrag.ersteinreisedatum()).isNull();
        assertThat(antrag.erwerbstaetigkeit()).isNull();
        assertThat(antrag.person().geburtsort()).isNull();
        assertThat(antrag.person().pass()).isNull();
        assertThat(antrag.person().telefon()).isNull();
        assertThat(antrag.nachweise()).hasSize(1);
    }

    @Test
    void ein_Geburtsdatum_darf_nur_das_Jahr_nennen_und_ein_Antragsgrund_ohne_Prozess_ist_kein_Fehler() {
        Antrag antrag = leser.lies(Beispiele.bytes("beschaeftigungsduldung"));

        assertThat(antrag.antragsgrund()).isEqualTo("06");
        assertThat(antrag.person().geburtsdatum()).isEqualTo(new Geburtsdatum(1998, null, null));
        assertThat(antrag.person().geburtsdatum().genau()).isEmpty();
        assertThat(antrag.rueckkanalVorhanden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "paragraf-18b-architektin,     100001, 2161, 42000.00, AKADEMISCH,       2024-09-30",
        "paragraf-18g-regelfall,       100001, 2413, 62400.00, AKADEMISCH,       2013-06-28",
        "paragraf-18g-berufseinstieg,  100001, 2431, 46200.00, AKADEMISCH,       2025-07-18",
        "paragraf-18a-pflegefachkraft, 100001, 2221, 39960.00, BERUFSAUSBILDUNG, 2025-11-28",
        "zweite-behoerde,              100002, 2635, 43800.00, AKADEMISCH,       2017-06-30",
        "unterlagen-unvollstaendig,    100001, 2511, 52000.00, AKADEMISCH,       2015-07-10"
    })
    void die_uebrigen_Beispiele_tragen_die_Tatsachen_ihres_Falls(
            String name, String behoerde, String isco, BigDecimal gehalt, String qualifikation, LocalDate abschluss) {
        Antrag antrag = leser.lies(Beispiele.bytes(name));

        assertThat(antrag.kopf().leser().kennung()).isEqualTo(behoerde);
        assertThat(antrag.erwerbstaetigkeit().isco()).isEqualTo(isco);
        assertThat(antrag.erwerbstaetigkeit().gehaltJahr()).isEqualTo(gehalt);
        assertThat(antrag.erwerbstaetigkeit().qualifikation().art()).isEqualTo(qualifikation);
        assertThat(antrag.erwerbstaetigkeit().qualifikation().abschlussdatum()).isEqualTo(abschluss);
    }
}
