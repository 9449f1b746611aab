package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A lead time as long as the certificate would ask for the next one at once. */
class FiktionPropertiesTest {

    @Test
    void der_Vorlauf_liegt_zwischen_einem_und_neunzig_Tagen() {
        assertThat(new FiktionProperties(Duration.ofDays(1)).vorlauf()).hasDays(1);
        assertThat(new FiktionProperties(Duration.ofDays(90)).vorlauf()).hasDays(90);
        assertThatThrownBy(() -> new FiktionProperties(Duration.ofHours(23))).hasMessageContaining("1d und 90d");
        assertThatThrownBy(() -> new FiktionProperties(Duration.ofDays(91))).hasMessageContaining("1d und 90d");
    }
}
