package de.amtsweg.einbuergerung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Residence as §§ 10 and 12b StAG count it; each expected value is reckoned by hand from the norm. */
class AufenthaltsrechnungTest {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 11, 23);

    private static Aufenthaltsrechnung rechne(String zeiten, String ausland, LocalDate stichtag) {
        return Aufenthaltsrechnung.zu(aufenthalt(zeiten, ausland, false, false, 0), stichtag);
    }

    private static Aufenthalt aufenthalt(
            String zeiten, String ausland, boolean fristGewahrt, boolean nurVerspaetet, int angerechnet) {
        return new Aufenthalt(
                Zeitraum.lies("Zeiten", zeiten.replace("|", "\n")),
                Zeitraum.lies("Ausland", ausland.replace("|", "\n")),
                fristGewahrt,
                false,
                nurVerspaetet,
                angerechnet,
                "frühere Zeiten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // five years are full with the end of the last day before the fifth anniversary
                "2026-03-31!5",
                "2026-03-30!4",
                "2026-04-01!5",
                "2027-03-31!6"
            })
    void fuenf_Jahre_sind_mit_dem_letzten_Tag_davor_voll(LocalDate stichtag, long jahre) {
        assertThat(rechne("01.04.2021; ; § 18b", "", stichtag).jahre()).isEqualTo(jahre);
    }

    @Test
    void Titel_die_aneinander_anschliessen_zaehlen_zusammen() {
        var r = rechne("01.04.2019; 31.03.2023; § 18b | 01.04.2023; ; § 18c", "", STICHTAG);
        assertThat(r.jahre()).isEqualTo(7);
        assertThat(r.beginn()).isEqualTo("2019-04-01");
    }

    @Test
    void eine_Luecke_unterbricht_nur_wenn_sie_nicht_allein_auf_einem_spaeten_Antrag_beruht() {
        String zeiten = "01.04.2019; 31.03.2023; § 18b | 15.05.2023; ; § 18c";
        assertThat(rechne(zeiten, "", STICHTAG).beginn()).isEqualTo("2023-05-15");
        assertThat(rechne(zeiten, "", STICHTAG).jahre()).isEqualTo(3);
        assertThat(Aufenthaltsrechnung.zu(aufenthalt(zeiten, "", false, true, 0), STICHTAG)
                        .jahre())
                .isEqualTo(7);
    }

    @Test
    void sechs_Monate_im_Ausland_schaden_nicht_ein_Tag_mehr_schon() {
        String zeiten = "01.04.2019; ; § 18b";
        var genau = rechne(zeiten, "01.02.2024; 01.08.2024; Pflege der Mutter", STICHTAG);
        assertThat(genau.ueberSechsMonate()).isFalse();
        assertThat(genau.jahre()).isEqualTo(7);
        assertThat(genau.auslandMonate()).isEqualTo(6);
        var mehr = rechne(zeiten, "01.02.2024; 02.08.2024; Pflege der Mutter", STICHTAG);
        assertThat(mehr.ueberSechsMonate()).isTrue();
        assertThat(mehr.beginn()).as("from the return").isEqualTo("2024-08-02");
        assertThat(mehr.jahre()).isEqualTo(2);
    }

    @Test
    void wer_in_der_gesetzten_Frist_zurueckkam_verliert_nichts() {
        var r = Aufenthaltsrechnung.zu(
                aufenthalt("01.04.2019; ; § 18b", "01.02.2024; 01.12.2024; Entsendung", true, false, 0), STICHTAG);
        assertThat(r.jahre()).isEqualTo(7);
        assertThat(r.ueberSechsMonate()).isTrue();
    }

    @Test
    void Auslandsaufenthalte_zaehlen_zusammen_angefangene_Monate_ganz() {
        var r = rechne(
                "01.04.2019; ; § 18b",
                "01.01.2020; 01.04.2020; Reise | 01.01.2021; 01.04.2021; Reise | 01.01.2022; 02.01.2022; Reise",
                STICHTAG);
        assertThat(r.auslandMonate()).isEqualTo(7);
    }

    @Test
    void angerechnete_Zeiten_kommen_dazu() {
        var r = Aufenthaltsrechnung.zu(aufenthalt("01.12.2023; ; § 18b", "", false, false, 36), STICHTAG);
        // 35 months and three years: 71 of the 72 months that six years have
        assertThat(r.monate()).isEqualTo(35);
        assertThat(r.jahre()).isEqualTo(5);
    }

    @Test
    void was_nach_dem_Stichtag_liegt_zaehlt_nicht() {
        assertThat(rechne("01.01.2027; ; § 18b", "", STICHTAG).jahre()).isZero();
        assertThat(rechne("01.04.2019; 31.03.2020; § 18b", "", STICHTAG).jahre())
                .as("it has ended")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "01.04.2019 bis heute!Bitte schreiben Sie unter „Zeiten“",
                "31.02.2019; ; § 18b!Unter „Zeiten“ steht kein gültiges Datum",
                "01.04.2019; 31.03.2019; § 18b!Unter „Zeiten“ endet ein Zeitraum vor seinem Beginn"
            })
    void was_kein_Zeitraum_ist_wird_gesagt(String zeile, String anfang) {
        assertThatThrownBy(() -> Zeitraum.lies("Zeiten", zeile))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageStartingWith(anfang);
    }

    @Test
    void Strafen_zaehlen_zusammen_ein_Tagessatz_wie_ein_Tag() {
        var strafen = Strafe.lies("04.03.2021; 60; Tagessätze; AG Musterstadt 3 Cs 12/21\n"
                + "11.05.2023; 1; Monate; AG Musterstadt 5 Ds 7/23");
        assertThat(Strafe.tagessaetze(strafen)).isEqualTo(60);
        assertThat(Strafe.freiheitsstrafe(strafen)).isEqualTo(30);
        assertThat(Strafe.lies(Strafe.schreib(strafen))).isEqualTo(strafen);
        assertThatThrownBy(() -> Strafe.lies("04.03.2021; hoch; Tagessätze; AG"))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("Tag; Höhe; Tagessätze, Tage oder Monate");
    }
}
