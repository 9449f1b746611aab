package de.amtsweg.codelisten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodelisteTest {

    @Test
    void antragsgruende_stehen_wie_in_der_amtlichen_Liste() {
        assertThat(Codeliste.OZG_ANTRAGSGRUND.eintraege())
                .extracting(e -> e.code() + " " + e.bezeichnung())
                .containsExactly(
                        "01 Erstbeantragung",
                        "02 Verlängerung",
                        "03 Änderung von Nebenbestimmungen",
                        "04 Niederlassungserlaubnis",
                        "05 Beschäftigungserlaubnis",
                        "06 Beschäftigungsduldung",
                        "07 Ausbildungsduldung");
    }

    @Test
    void jede_Liste_hat_so_viele_Zeilen_wie_ihre_README_sagt() {
        assertThat(Codeliste.OZG_AUFENTHALTSGRUND.eintraege()).hasSize(5);
        assertThat(Codeliste.OZG_STATUS.eintraege()).hasSize(6);
        assertThat(Codeliste.AZR_AUFENTHALTSERLAUBNIS.eintraege()).hasSize(172);
        assertThat(Codeliste.AZR_ABRUFZWECK.eintraege()).hasSize(60);
        assertThat(Codeliste.AZR_ENTSCHEIDUNG_BA.eintraege()).hasSize(2);
        assertThat(Codeliste.STAATSANGEHOERIGKEIT.eintraege()).hasSize(193 + 6 + 2);
    }

    @Test
    void fuehrende_Nullen_bleiben_und_die_Spalten_sind_lesbar() {
        assertThat(Codeliste.AZR_AUFENTHALTSERLAUBNIS.finde("021").orElseThrow().spalten())
                .containsEntry("norm", "§ 22 S. 1")
                .containsEntry("meldbar_ab", "2005-01-01");
        assertThat(Codeliste.AZR_AUFENTHALTSERLAUBNIS.finde("21")).isEmpty();
    }

    @Test
    void ein_unbekannter_Code_wird_gezeigt_und_nicht_verschwiegen() {
        assertThat(Codeliste.OZG_ANTRAGSGRUND.bezeichnung("08")).isEqualTo("08 (unbekannter Code)");
        assertThat(Codeliste.STAATSANGEHOERIGKEIT.bezeichnung("TUR")).isEqualTo("Türkei");
        assertThat(Codeliste.STAATSANGEHOERIGKEIT.bezeichnung("XXA")).isEqualTo("staatenlos");
    }
}
