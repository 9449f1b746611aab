package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegelwerkTest {

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());

    @Test
    void answersWithTheRowOfTheDay() {
        Antwort antwort = regelwerk.fragen("gehaltsschwellen", LocalDate.of(2026, 3, 10), Map.of());
        assertThat(antwort.zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(antwort.inhaltshash()).hasSize(64);
        assertThat(antwort.einzige().zahl("schwelleMangel")).isEqualByComparingTo(new BigDecimal("45934.20"));
        assertThat(antwort.einzige().norm()).startsWith("§ 18g");
    }

    @Test
    void neverAnswersWithTheLawOfAnotherYear() {
        Antwort antwort = regelwerk.fragen("gehaltsschwellen", LocalDate.of(2027, 1, 1), Map.of());
        assertThat(antwort.zustand()).isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
        assertThat(antwort.bekanntBis()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
