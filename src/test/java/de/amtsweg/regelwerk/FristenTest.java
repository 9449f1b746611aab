package de.amtsweg.regelwerk;

import static de.amtsweg.regelwerk.Fristen.Kalender.KALENDERTAGE;
import static de.amtsweg.regelwerk.Fristen.Kalender.WERKTAG_VERSCHIEBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FristenTest {

    private static final Feiertage BUND = Feiertage.bundesweit();

    @Test
    void consentOfTheEmploymentAgencyCountsAsGivenFromTheDayAfterTwoWeeks() {
        // BA-01: § 36 Abs. 2 Satz 1 BeschV, transmitted Tuesday 1 September 2026
        Regelzeile frist = new Regelwerk(new KlassenpfadTabellen())
                .fragen("fristen", LocalDate.of(2026, 9, 1), Map.of("fristart", "BA_FIKTION"))
                .einzige();
        LocalDate ende = Fristen.ende(
                LocalDate.of(2026, 9, 1),
                Period.parse(frist.text("dauer")),
                Fristen.Kalender.valueOf(frist.text("kalender")),
                BUND);
        assertThat(ende).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(ende.plusDays(1)).isEqualTo(LocalDate.of(2026, 9, 16));
    }

    @ParameterizedTest
    @CsvSource({
        // beginn, dauer, ende as calendar days, ende on a working day
        "2026-09-01, P14D, 2026-09-15, 2026-09-15", // Tuesday to Tuesday
        "2026-09-05, P7D,  2026-09-12, 2026-09-14", // ends on a Saturday
        "2026-09-06, P2W,  2026-09-20, 2026-09-21", // ends on a Sunday
        "2026-01-31, P1M,  2026-02-28, 2026-03-02", // § 188 Abs. 3 BGB; 28 February 2026 is a Saturday
        "2024-01-31, P1M,  2024-02-29, 2024-02-29", // leap year
        "2026-02-28, P1M,  2026-03-28, 2026-03-30", // same number, not end of month; a Saturday
        "2026-12-11, P14D, 2026-12-25, 2026-12-28", // Christmas on a Friday, then Saturday, Sunday
        "2026-03-20, P14D, 2026-04-03, 2026-04-07", // Good Friday to Tuesday after Easter
        "2026-04-30, P14D, 2026-05-14, 2026-05-15", // Ascension
        "2026-09-03, P1M,  2026-10-03, 2026-10-05" // German Unity, a Saturday
    })
    void endsOnTheRightDay(LocalDate beginn, Period dauer, LocalDate kalendertag, LocalDate werktag) {
        assertThat(Fristen.ende(beginn, dauer, KALENDERTAGE, BUND)).isEqualTo(kalendertag);
        assertThat(Fristen.ende(beginn, dauer, WERKTAG_VERSCHIEBT, BUND)).isEqualTo(werktag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-29",
                "2024-04-01",
                "2025-04-18",
                "2025-04-21",
                "2025-05-29",
                "2025-06-09",
                "2026-04-06",
                "2026-05-25",
                "2027-03-26",
                "2027-01-01",
                "2026-05-01",
                "2026-10-03",
                "2026-12-26"
            })
    void knowsTheHolidaysOfAllLaender(LocalDate tag) {
        assertThat(BUND.istFeiertag(tag)).isTrue();
        assertThat(BUND.istFeiertag(tag.plusDays(tag.getMonth() == Month.DECEMBER ? 1 : 2)))
                .isFalse();
    }

    @Test
    void aLandAddsItsOwn() {
        Feiertage bayern = new Feiertage(Set.of(MonthDay.of(1, 6)), Set.of(60));
        LocalDate fronleichnam = LocalDate.of(2026, 6, 4);
        assertThat(BUND.istFeiertag(fronleichnam)).isFalse();
        assertThat(bayern.istFeiertag(fronleichnam)).isTrue();
        assertThat(bayern.istFeiertag(LocalDate.of(2027, 1, 6))).isTrue();
        assertThat(Fristen.ende(fronleichnam.minusDays(7), Period.ofDays(7), WERKTAG_VERSCHIEBT, bayern))
                .isEqualTo(fronleichnam.plusDays(1));
    }

    @Test
    void aPeriodMustHaveALength() {
        assertThatThrownBy(() -> Fristen.ende(LocalDate.of(2026, 9, 1), Period.ZERO, KALENDERTAGE, BUND))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
