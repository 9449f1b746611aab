package de.amtsweg.register.bamf;

import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BamfLeserTest {

    private final BamfLeser leser = new BamfLeser();

    @Test
    void liest_eine_Stellungnahme_und_sonst_nichts() {
        BamfAntwort nein = leser.lies(beispiel("bamf", "stellungnahme-liegt-nicht-vor"));
        assertThat(nein.umschlag().code()).isEqualTo("BAMF_LIEGT_NICHT_VOR");
        assertThat(nein.kennziffer()).isEqualTo("8123456-163");
        assertThat(nein.text()).startsWith("Ein zielstaatsbezogenes Abschiebungsverbot");
        assertThat(leser.lies(beispiel("bamf", "stellungnahme-liegt-vor")).ergebnis())
                .isEqualTo("LIEGT_VOR");
        assertThatThrownBy(() -> leser.lies(beispiel("bamf", "beteiligung")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
