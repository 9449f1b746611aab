package de.amtsweg.register.stellen;

import static de.amtsweg.register.stellen.Proben.anfrage;
import static de.amtsweg.register.stellen.Proben.antwort;
import static de.amtsweg.register.stellen.Proben.fall;
import static de.amtsweg.register.stellen.Proben.nachricht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.register.Pruefung;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the StAG allows: Verfassungsschutz (§ 37), Staatsanwaltschaft (§ 32b), EStA (§ 33). */
class EinbuergerungsstellenTest {

    private static final String EB = "aktenzeichenEinbuergerung";

    private final Stellenvertrag verfassungsschutz = new VerfassungsschutzVertrag();
    private final Stellenvertrag staatsanwaltschaft = new StaatsanwaltschaftVertrag();
    private final Stellenvertrag esta = new EstaVertrag();

    @Test
    void keine_dieser_Stellen_wird_einer_Behoerde_angeboten_die_nicht_ueber_die_Staatsangehoerigkeit_entscheidet() {
        for (Stellenvertrag vertrag : new Stellenvertrag[] {verfassungsschutz, staatsanwaltschaft, esta}) {
            assertThat(vertrag.nachrichten(fall(true, 30, Map.of()))).hasSize(1);
            assertThat(vertrag.nachrichten(fall(false, 30, Map.of()))).isEmpty();
        }
    }

    @Test
    void der_Verfassungsschutz_bekommt_die_Personalien_ab_16_Jahren() throws Exception {
        Anliegen anfrage = anfrage("Verfassungsschutzanfrage", EB, "EB 33-2026/0417");

        Pruefung n = nachricht(verfassungsschutz, "LFV:0001", fall(true, 16, Map.of()), anfrage);

        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 37 StAG");
        assertThat(n.text("/*/aktenzeichenEinbuergerung")).isEqualTo("EB 33-2026/0417");
        assertThat(n.text("/*/person/grundpersonalien/familienname")).isEqualTo("al-Ǧazāʾirī");
        assertThat(n.texte("/*/person/anschrift/*")).containsExactly("Übergasse", "7", "12345", "Musterstadt");
        assertThatThrownBy(() -> nachricht(verfassungsschutz, "LFV:0001", fall(true, 15, Map.of()), anfrage))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("§ 37 Satz 1 StAG");
    }

    @Test
    void liest_die_Auskunft_des_Verfassungsschutzes() {
        Stellenauskunft mit = antwort(verfassungsschutz, "auskunft-erkenntnisse");
        assertThat(mit.umschlag().code()).isEqualTo("ERKENNTNISSE");
        assertThat(mit.zeichen()).isEqualTo("V 3-E 2026/08813");
        assertThat(mit.wortlaut()).hasSize(2).first().asString().endsWith("§ 11 Satz 1 Nr. 1 StAG");

        assertThat(antwort(verfassungsschutz, "auskunft-keine-erkenntnisse").code())
                .isEqualTo("KEINE_ERKENNTNISSE");
        assertThatThrownBy(() -> antwort(verfassungsschutz, "verfassungsschutzanfrage"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void die_Staatsanwaltschaft_erfaehrt_um_welches_Urteil_es_geht() throws Exception {
        Pruefung n = nachricht(staatsanwaltschaft, "STA:0001", fall(), ersuchen("2024-05-28", "§ 306b StGB"));

        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 32b StAG");
        assertThat(n.texte("/*/verurteilung/*"))
                .containsExactly(
                        "Staatsanwaltschaft Beispielstadt",
                        "Amtsgericht Beispielstadt",
                        "4 Ds 210 Js 1122/24",
                        "2024-05-28",
                        "§ 306b StGB");
        assertThatThrownBy(
                        () -> nachricht(staatsanwaltschaft, "STA:0001", fall(), ersuchen("2026-11-24", "§ 130 StGB")))
                .hasMessageContaining("Zukunft");
        // theft is not in the list of § 32b
        assertThatThrownBy(
                        () -> nachricht(staatsanwaltschaft, "STA:0001", fall(), ersuchen("2024-05-28", "§ 242 StGB")))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("strafvorschrift");
    }

    /** Counted in the text of § 32b: eleven up to 166, 185 to 189, seven up to 304, 306 to 306c. */
    @Test
    void gefragt_werden_kann_nach_jeder_Straftat_des_Gesetzes() {
        assertThat(StaatsanwaltschaftVertrag.VORSCHRIFTEN)
                .hasSize(11 + 5 + 7 + 4)
                .doesNotHaveDuplicates()
                .contains("§ 86 StGB", "§ 126a StGB", "§ 187 StGB", "§ 192a StGB", "§ 306c StGB");
    }

    private static Anliegen ersuchen(String urteilVom, String vorschrift) {
        return anfrage(
                "Beweggrundersuchen",
                EB,
                "EB 33-2026/0417",
                "strafStaatsanwaltschaft",
                "Staatsanwaltschaft Beispielstadt",
                "strafGericht",
                "Amtsgericht Beispielstadt",
                "strafAktenzeichen",
                "4 Ds 210 Js 1122/24",
                "strafUrteilVom",
                urteilVom,
                "strafVorschrift",
                vorschrift);
    }

    @Test
    void liest_die_Mitteilung_der_Staatsanwaltschaft() {
        Stellenauskunft festgestellt = antwort(staatsanwaltschaft, "mitteilung-festgestellt");
        assertThat(festgestellt.code()).isEqualTo("BEWEGGRUND_FESTGESTELLT");
        assertThat(festgestellt.wortlaut()).first().asString().contains("rassistischer Beweggrund");
        assertThat(antwort(staatsanwaltschaft, "mitteilung-nicht-festgestellt").code())
                .isEqualTo("BEWEGGRUND_NICHT_FESTGESTELLT");
        assertThat(antwort(staatsanwaltschaft, "mitteilung-nicht-zustaendig").code())
                .isEqualTo("BEWEGGRUND_NICHT_ZUSTAENDIG");
    }

    @Test
    void EStA_bekommt_was_das_Register_speichern_darf_und_nicht_mehr() throws Exception {
        Pruefung n = nachricht(esta, "BVA:0033", fall(), entscheidung(null));

        assertThat(n.text("/*/rechtsgrundlage")).isEqualTo("§ 33 Abs. 3 StAG");
        assertThat(n.texte("/*/person/*[not(*)]"))
                .containsExactly("al-Ǧazāʾirī", "Ben ʿAlī", "Ḫālid", "1987-04", "Qusanṭīnah");
        assertThat(n.texte("//staatsangehoerigkeit")).isEmpty();
        assertThat(n.texte("/*/entscheidung/*"))
                .containsExactly("EINBUERGERUNG", "§ 10 Abs. 1 StAG", "2026-11-20", "2026-11-23");
        assertThat(n.texte("/*/behoerde/*"))
                .containsExactly(
                        "Ausländerbehörde Musterstadt", "Rathausplatz 1, 12345 Musterstadt", "EB 33-2026/0417");
        assertThat(n.texte("/*/abgleich")).isEmpty();
    }

    @Test
    void der_Abgleich_nennt_die_Person_oder_dass_es_eine_neue_ist() throws Exception {
        assertThat(nachricht(esta, "BVA:0033", fall(), entscheidung("2017004211"))
                        .text("/*/abgleich/registernummer"))
                .isEqualTo("2017004211");
        assertThat(nachricht(esta, "BVA:0033", fall(), entscheidung("NEU")).texte("/*/abgleich/neuePerson"))
                .hasSize(1);
        assertThatThrownBy(() -> nachricht(esta, "BVA:0033", fall(), entscheidung("4711")))
                .isInstanceOf(FachlicherFehler.class);
    }

    private static Anliegen entscheidung(String abgleich) {
        Anliegen ohne = anfrage(
                "Entscheidungsmitteilung",
                EB,
                "EB 33-2026/0417",
                "estaArt",
                "EINBUERGERUNG",
                "estaRechtsgrund",
                "§ 10 Abs. 1 StAG",
                "estaEntscheidungVom",
                "2026-11-20",
                "estaWirksamAm",
                "2026-11-23");
        if (abgleich == null) {
            return ohne;
        }
        Map<String, String> angaben = new HashMap<>(ohne.angaben());
        angaben.put("estaAbgleich", abgleich);
        return anfrage(
                ohne.nachrichtentyp(),
                angaben.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void liest_die_Antworten_von_EStA() {
        Stellenauskunft eingetragen = antwort(esta, "eintragungsbestaetigung");
        assertThat(eingetragen.code()).isEqualTo("EINGETRAGEN");
        assertThat(eingetragen.angaben()).containsEntry("registernummer", "2026000001");

        Stellenauskunft abgleich = antwort(esta, "personenabgleich");
        assertThat(abgleich.code()).isEqualTo("ABGLEICH_NOETIG");
        assertThat(String.join("\n", abgleich.wortlaut()).lines())
                .contains("2017004211: Al Djazairi, Khalid, geboren 1987 in Constantine")
                .contains("2021009984: al-Ǧazāʾirī, Ḫālid Muḥammad, geboren 02.04.1987 in Wahrān");
    }
}
