package de.amtsweg.geheimnis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GeheimnisseTest {

    private static final String ALT = "k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String NEU = "k2:ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    private static Geheimnisse mit(String schluessel) {
        return new Geheimnisse(new GeheimnisProperties(schluessel));
    }

    @Test
    void was_verschluesselt_ist_liest_nur_wer_Schluessel_und_Zweck_kennt() {
        Verschluesselt geheim = mit(ALT).verschluessle("Grüße-2026", "azr/a");

        assertThat(geheim.schluessel()).isEqualTo("k1");
        assertThat(new String(geheim.inhalt(), StandardCharsets.ISO_8859_1)).doesNotContain("2026");
        assertThat(mit(ALT).entschluessle(geheim, "azr/a")).isEqualTo("Grüße-2026");
        assertThatThrownBy(() -> mit(ALT).entschluessle(geheim, "azr/b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> mit(NEU).entschluessle(geheim, "azr/a")).hasMessageContaining("„k1“ fehlt");
        geheim.inhalt()[20] ^= 1;
        assertThatThrownBy(() -> mit(ALT).entschluessle(geheim, "azr/a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dasselbe_Geheimnis_sieht_jedes_Mal_anders_aus() {
        assertThat(mit(ALT).verschluessle("x", "z").inhalt())
                .isNotEqualTo(mit(ALT).verschluessle("x", "z").inhalt());
    }

    @Test
    void der_erste_Schluessel_gilt_die_anderen_lesen_noch() {
        Verschluesselt alt = mit(ALT).verschluessle("x", "z");
        Geheimnisse gewechselt = mit(NEU + ", " + ALT);

        assertThat(gewechselt.entschluessle(alt, "z")).isEqualTo("x");
        assertThat(gewechselt.verschluessle("x", "z").schluessel()).isEqualTo("k2");
    }

    @Test
    void ein_unbrauchbarer_Schluessel_wird_nicht_wiederholt() {
        assertThatThrownBy(() -> mit("k1:c3RyZW5nLWdlaGVpbQ=="))
                .hasMessageContaining("amtsweg.geheimnis.schluessel")
                .hasMessageNotContaining("c3RyZW5n");
        assertThat(new GeheimnisProperties(ALT).toString()).doesNotContain("MDEy");
        assertThatThrownBy(() -> mit("").verschluessle("x", "z")).hasMessageContaining("fehlt");
    }
}
