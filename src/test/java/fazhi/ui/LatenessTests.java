package fazhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTests {

    @ParameterizedTest
    @CsvSource({
        "2023-12-14, late.days, 1",
        "2023-12-02, late.days, 13",
        "2023-12-01, late.weeks, 2",
        "2023-10-15, late.months, 2",
        "2023-01-01, late.months, 11",
        "2021-12-15, late.years, 2"
    })
    void itIsSaidInTheLargestUnitThatFits(LocalDate due, String key, long number) {
        assertThat(Lateness.of(due, LocalDate.of(2023, 12, 15)))
                .isEqualTo(new Lateness(key, number));
    }
}
