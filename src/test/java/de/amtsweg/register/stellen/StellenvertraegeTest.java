package de.amtsweg.register.stellen;

import static de.amtsweg.register.stellen.Proben.ZWECK;
import static de.amtsweg.register.stellen.Proben.anfrage;
import static de.amtsweg.register.stellen.Proben.antwort;
import static de.amtsweg.register.stellen.Proben.fall;
import static de.amtsweg.register.stellen.Proben.nachricht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.register.Pruefung;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.test.Formularfelder;
import de.amtsweg.vorgang.FachlicherFehler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Central criminal register, Entry/Exit System, registry office; and the form all six share. */
class StellenvertraegeTest {

    private static final Map<String, String> FRAGE =
            Map.of("anfrageUUID", "a83e51c6-9f20-4a7d-8c14-000000000005", "zeichen", "G 88/2026");

    private final Stellenvertrag bzr = new BzrVertrag();
    private final Stellenvertrag ees = new EesVertrag();
    private final Stellenvertrag standesamt = new StandesamtVertrag();

    @Test
    void das_Ersuchen_nennt_Zweck_und_Rechtsgrundlage() throws Exception {
        Pruefung aufenthalt = nachricht(bzr, "BFJ:0001", fall(), anfrage("Auskunftsersuchen"));
        assertThat(aufenthalt.text("/*/rechtsgrundlage")).isEqualTo("§ 41 Abs. 1 Nr. 7 BZRG");
        assertThat(aufenthalt.text("/*/verwendungszweck")).isEqualTo(ZWECK);
        assertThat(aufenthalt.text("/*/verantwortlichePerson")).isEqualTo("Sabine Sacher");
        assertThat(aufenthalt.texte("/*/aktenzeichenEinbuergerung")).isEmpty();

        Pruefung einbuergerung = nachricht(
                bzr,
                "BFJ:0001",
                fall(),
                anfrage("Auskunftsersuchen", "aktenzeichenEinbuergerungFreiwillig", "EB 1/26"));
        assertThat(einbuergerung.text("/*/rechtsgrundlage")).isEqualTo("§ 41 Abs. 1 Nr. 6 BZRG");
        assertThat(einbuergerung.text("/*/aktenzeichenEinbuergerung")).isEqualTo("EB 1/26");
    }

    @Test
    void liest_jede_Eintragung_der_Auskunft() {
        Stellenauskunft mit = antwort(bzr, "auskunft-eintragungen");
        assertThat(mit.code()).isEqualTo("EINTRAGUNGEN");
        assertThat(mit.zeichen()).isEqualTo("BZR 26-1123-004712");
        assertThat(mit.wortlaut())
                .containsExactly(
                        "Stand des Registers: 26.11.2026",
                        "1. Amtsgericht Musterstadt, 12 Cs 345 Js 6789/22, Entscheidung vom 14.09.2022, rechtskräftig"
                                + " seit 01.10.2022: Diebstahl (§ 242 Abs. 1 StGB). Geldstrafe, 30 Tagessätze zu je 15"
                                + " Euro",
                        "2. Amtsgericht Beispielstadt, 4 Ds 210 Js 1122/24, Entscheidung vom 28.05.2024, rechtskräftig"
                                + " seit 12.06.2024: Beleidigung in Tateinheit mit Volksverhetzung (§ 185 StGB, § 130"
                                + " Abs. 1 StGB, § 52 StGB). Geldstrafe, 80 Tagessätze zu je 20 Euro");
        assertThat(antwort(bzr, "auskunft-keine-eintragung").wortlaut()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TITEL_ERTEILT, § 91h Abs. 2 AufenthG",
        "STAATSANGEHOERIGKEIT_ERWORBEN, § 91h Abs. 1 AufenthG",
        "STAATSANGEHOERIGKEIT_FESTGESTELLT, § 91h Abs. 1 AufenthG"
    })
    void das_EES_erfaehrt_Anlass_und_Pass(String anlass, String grundlage) throws Exception {
        Pruefung n = nachricht(
                ees,
                "BVA:0091",
                fall(),
                anfrage("Loeschmitteilung", "eesAnlass", anlass, "eesEreignisVom", "2026-11-23"));

        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo(grundlage);
        assertThat(n.text("/*/anlass")).isEqualTo(anlass);
        assertThat(n.text("/*/person/passnummer")).isEqualTo("15AB67890");
        assertThat(antwort(ees, "loeschbestaetigung-vorgemerkt").code()).isEqualTo("LOESCHUNG_VORGEMERKT");
        assertThat(antwort(ees, "loeschbestaetigung-kein-datensatz").code()).isEqualTo("KEIN_DATENSATZ");
    }

    @Test
    void das_Standesamt_wird_nach_einer_Urkunde_gefragt() throws Exception {
        Pruefung n = nachricht(
                standesamt,
                "PSTA:0001",
                fall(),
                anfrage("Urkundenanforderung", "urkundenart", "EHE", "standesamtName", "Standesamt Köln"));

        assertThat(n.text("/*/urkundenart")).isEqualTo("EHE");
        assertThat(n.text("/*/standesamt/name")).isEqualTo("Standesamt Köln");
        assertThat(n.text("/*/verwendungszweck")).isEqualTo(ZWECK);
        assertThat(n.texte("/*/registernummer")).isEmpty();
    }

    @Test
    void auf_eine_Frage_des_Standesamts_kann_nur_antworten_wer_eine_hat() throws Exception {
        assertThat(standesamt.nachrichten(fall()))
                .extracting(Handnachricht::typ)
                .containsExactly("Urkundenanforderung");
        assertThat(standesamt.nachrichten(fall(true, 30, FRAGE)))
                .extracting(Handnachricht::typ)
                .containsExactly("Urkundenanforderung", "Aufenthaltsauskunft", "Weiterleitung");
        assertThatThrownBy(() -> nachricht(standesamt, "PSTA:0001", fall(), auskunft()))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("keine Anfrage eines Standesamts");

        Pruefung n = nachricht(standesamt, "PSTA:0001", fall(true, 30, FRAGE), auskunft());
        assertThat(n.text("/*/anfrageUUID")).isEqualTo("a83e51c6-9f20-4a7d-8c14-000000000005");
        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 34 Abs. 2 PStV");
        assertThat(n.text("/*/angabenZutreffend")).isEqualTo("JA");
        assertThat(n.text("/*/fuenfJahreRechtmaessig")).isEqualTo("NEIN");

        Pruefung weiter = nachricht(
                standesamt,
                "PSTA:0001",
                fall(true, 30, FRAGE),
                anfrage("Weiterleitung", "zustaendigeBehoerde", "Landkreis", "zustaendigeKennung", "100002"));
        assertThat(weiter.texte("/*/zustaendigeBehoerde/*")).containsExactly("100002", "Landkreis");
    }

    private static Anliegen auskunft() {
        return anfrage("Aufenthaltsauskunft", "angabenZutreffend", "JA", "fuenfJahreRechtmaessig", "NEIN");
    }

    @Test
    void liest_Urkunde_und_eigene_Frage_des_Standesamts() {
        Stellenauskunft urkunde = antwort(standesamt, "urkundenuebermittlung");
        assertThat(urkunde.code()).isEqualTo("PERSONENSTAND_URKUNDE");
        assertThat(new String(urkunde.urkunde().inhalt(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
        assertThat(antwort(standesamt, "urkundenuebermittlung-kein-eintrag").urkunde())
                .isNull();

        Stellenauskunft frage = antwort(standesamt, "aufenthaltsanfrage");
        assertThat(frage.umschlag().ausloeserUuid()).isNull();
        assertThat(frage.angaben()).isEqualTo(FRAGE);
        assertThat(frage.wortlaut())
                .contains("Kind: Yıldırım, Elif, geboren am 18.11.2026 in Beispielstadt")
                .contains("Elternteil: Yıldırım, Şükrü Çağlar, geboren 17.05.1991, Angabe: Niederlassungserlaubnis");
        assertThat(standesamt.schluessel(frage)).isEqualTo("standesamt-anfrage");
        assertThat(standesamt.schluessel(urkunde)).isEqualTo("standesamt");
    }

    /** What a message asks for, the form offers, with the same choices. */
    @Test
    void jedes_Feld_jeder_Nachricht_steht_im_Formular() throws Exception {
        List<Feld> felder = Stream.of(
                        bzr,
                        ees,
                        standesamt,
                        new VerfassungsschutzVertrag(),
                        new StaatsanwaltschaftVertrag(),
                        new EstaVertrag())
                .flatMap(v -> v.nachrichten(fall(true, 30, FRAGE)).stream())
                .flatMap(n -> n.felder().stream())
                .toList();

        assertThat(felder).hasSizeGreaterThan(20);
        Formularfelder.stehenImFormular(felder);
    }
}
