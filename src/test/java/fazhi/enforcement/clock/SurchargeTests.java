package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 3 % a day, capped at the fine, stopped while a suit goes on, rounded once. */
class SurchargeTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 18);

    private static final BigDecimal FINE = new BigDecimal("10000");

    @ParameterizedTest
    @CsvSource({
        "10000, 0, 0.00",
        "10000, 1, 300.00",
        "10000, 10, 3000.00",
        "10000, 33, 9900.00",
        "10000, 34, 10000.00",
        "10000, 40, 10000.00",
        "29368.85, 1, 881.07",
        "29368.85, 33, 29075.16",
        "29368.85, 34, 29368.85",
        "0.01, 1, 0.00",
        "0.50, 1, 0.02"
    })
    void vectors(BigDecimal fine, long days, BigDecimal added) {
        assertThat(Surcharge.of(fine, days)).isEqualTo(added);
    }

    /** Rounding each day would give 34 times 0.02. */
    @Test
    void isRoundedOnceAndNotEachDay() {
        assertThat(Surcharge.of(new BigDecimal("0.50"), 30)).isEqualTo(new BigDecimal("0.45"));
    }

    @Test
    void runsFromTheDayAfterTheLastToItsCap() {
        var surcharge = new Surcharge(FINE, DUE, List.of());
        assertThat(surcharge.on(DUE)).isZero();
        assertThat(surcharge.on(DUE.plusDays(1))).isEqualByComparingTo("300");
        assertThat(surcharge.cappedOn()).contains(DUE.plusDays(34));
        assertThat(surcharge.on(DUE.plusDays(33))).isLessThan(FINE);
        assertThat(surcharge.on(DUE.plusDays(34))).isEqualByComparingTo(FINE);
    }

    @Test
    void daysOfAReconsiderationAreNotCounted() {
        var stop = new Surcharge.Stop(LocalDate.of(2022, 7, 25), LocalDate.of(2022, 8, 5));
        var surcharge = new Surcharge(FINE, DUE, List.of(stop));
        assertThat(surcharge.days(LocalDate.of(2022, 7, 24))).isEqualTo(6);
        assertThat(surcharge.days(LocalDate.of(2022, 8, 5))).isEqualTo(6);
        assertThat(surcharge.days(LocalDate.of(2022, 8, 6))).isEqualTo(7);
        assertThat(surcharge.cappedOn()).contains(DUE.plusDays(34 + 12));
    }

    @Test
    void whileItStandsStillNobodyKnowsWhenItIsCapped() {
        var stop = new Surcharge.Stop(LocalDate.of(2022, 7, 25), null);
        var surcharge = new Surcharge(FINE, DUE, List.of(stop));
        assertThat(surcharge.cappedOn()).isEmpty();
        assertThat(surcharge.days(LocalDate.of(2022, 12, 31))).isEqualTo(6);
    }

    @Test
    void overlappingSuitsStopItOnce() {
        var stops =
                List.of(
                        new Surcharge.Stop(LocalDate.of(2022, 7, 25), LocalDate.of(2022, 8, 5)),
                        new Surcharge.Stop(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 5)));
        assertThat(new Surcharge(FINE, DUE, stops).cappedOn()).contains(DUE.plusDays(34 + 12));
    }
}
