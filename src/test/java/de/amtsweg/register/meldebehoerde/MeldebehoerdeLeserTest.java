package de.amtsweg.register.meldebehoerde;

import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeldebehoerdeLeserTest {

    private final MeldebehoerdeLeser leser = new MeldebehoerdeLeser();

    @Test
    void liest_eine_Meldung_die_auf_nichts_antwortet() {
        Meldung meldung = leser.lies(beispiel("meldebehoerde", "meldung-auskunftssperre"));
        assertThat(meldung.kopf().ausloeserUuid()).isNull();
        assertThat(meldung.umschlag().code()).isEqualTo("MELDE_AUSKUNFTSSPERRE");
        assertThat(meldung.azrNummer()).isEqualTo("241002000017");
        assertThat(meldung.tag()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(meldung.inWorten()).isEqualTo("Auskunftssperre");
        assertThatThrownBy(() -> leser.lies(beispiel("meldebehoerde", "mitteilung-ausgereist")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
