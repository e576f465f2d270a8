package fazhi.calendar;

import static fazhi.calendar.LastDay.ROLLS;
import static fazhi.calendar.LastDay.STANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser
class WorkingCalendarTests {

    @Autowired private WorkingCalendar calendar;

    @Autowired private Texts texts;

    @ParameterizedTest
    @CsvSource({
        "2022-01-26, 2022-01-28, 2022-01-29, 2022-02-07, 2022-02-09, 2022-02-14, 2022-02-28",
        "2022-04-29, 2022-05-06, 2022-05-07, 2022-05-10, 2022-05-12, 2022-05-17, 2022-05-31",
        "2022-09-28, 2022-09-30, 2022-10-08, 2022-10-10, 2022-10-12, 2022-10-17, 2022-10-31",
        "2022-12-02, 2022-12-06, 2022-12-07, 2022-12-09, 2022-12-13, 2022-12-16, 2022-12-30",
        "2022-12-28, 2022-12-30, 2023-01-03, 2023-01-05, 2023-01-09, 2023-01-12, 2023-01-31",
        "2023-09-27, 2023-10-07, 2023-10-08, 2023-10-10, 2023-10-12, 2023-10-17, 2023-10-31",
        "2024-02-07, 2024-02-09, 2024-02-18, 2024-02-20, 2024-02-22, 2024-02-27, 2024-03-12",
        "2024-09-12, 2024-09-14, 2024-09-18, 2024-09-20, 2024-09-24, 2024-09-27, 2024-10-16",
        "2025-01-24, 2025-01-27, 2025-02-05, 2025-02-07, 2025-02-10, 2025-02-13, 2025-02-27",
        "2025-09-29, 2025-10-09, 2025-10-10, 2025-10-13, 2025-10-15, 2025-10-20, 2025-11-03",
        "2026-02-12, 2026-02-14, 2026-02-24, 2026-02-26, 2026-02-28, 2026-03-04, 2026-03-18",
        "2026-09-18, 2026-09-21, 2026-09-22, 2026-09-24, 2026-09-29, 2026-10-09, 2026-10-22"
    })
    void workingDaysAreCountedAsInTheRules(
            LocalDate start,
            LocalDate two,
            LocalDate three,
            LocalDate five,
            LocalDate seven,
            LocalDate ten,
            LocalDate twenty) {
        assertThat(calendar.plusWorkingDays(start, 2)).isEqualTo(two);
        assertThat(calendar.plusWorkingDays(start, 3)).isEqualTo(three);
        assertThat(calendar.plusWorkingDays(start, 5)).isEqualTo(five);
        assertThat(calendar.plusWorkingDays(start, 7)).isEqualTo(seven);
        assertThat(calendar.plusWorkingDays(start, 10)).isEqualTo(ten);
        assertThat(calendar.plusWorkingDays(start, 20)).isEqualTo(twenty);
        assertThat(calendar.workingDaysBetween(start, twenty)).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-15, 2022-03-30, 2022-04-14, 2022-05-16, 2022-06-13, 2022-09-15, 2022-12-15",
        "2022-07-02, 2022-07-18, 2022-08-01, 2022-08-31, 2022-09-30, 2023-01-02, 2023-04-02",
        "2022-09-20, 2022-10-08, 2022-10-20, 2022-11-21, 2022-12-19, 2023-03-20, 2023-06-20",
        "2022-11-30, 2022-12-15, 2022-12-30, 2023-01-29, 2023-02-28, 2023-05-30, 2023-08-30"
    })
    void calendarDaysAreCountedAsInTheRules(
            LocalDate start,
            LocalDate fifteen,
            LocalDate thirty,
            LocalDate sixty,
            LocalDate ninety,
            LocalDate sixMonths,
            LocalDate nineMonths) {
        assertThat(calendar.plusDays(start, 15, ROLLS)).isEqualTo(fifteen);
        assertThat(calendar.plusDays(start, 30, STANDS)).isEqualTo(thirty);
        assertThat(calendar.plusDays(start, 60, ROLLS)).isEqualTo(sixty);
        assertThat(calendar.plusDays(start, 90, STANDS)).isEqualTo(ninety);
        assertThat(calendar.plusMonths(start, 6, STANDS)).isEqualTo(sixMonths);
        assertThat(calendar.plusMonths(start, 9, STANDS)).isEqualTo(nineMonths);
    }

    @Test
    void aPartysSixMonthsRollOverTheNewYear() {
        assertThat(calendar.plusMonths(LocalDate.of(2022, 7, 2), 6, ROLLS)).isEqualTo("2023-01-03");
    }

    @Test
    void aMonthWithoutThatDayEndsOnItsLast() {
        assertThat(calendar.plusMonths(LocalDate.of(2022, 8, 31), 6, STANDS))
                .isEqualTo("2023-02-28");
    }

    @Test
    void workingDaysAreCountedBackToo() {
        var hearing = LocalDate.of(2022, 10, 10);

        assertThat(calendar.plusWorkingDays(hearing, -2)).isEqualTo("2022-10-08");
        assertThat(calendar.workingDaysBetween(hearing, LocalDate.of(2022, 9, 30))).isEqualTo(-3);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 21 16 23 21 20 21 21 23 21 18 22 22, 249",
        "2023, 18 20 23 20 21 21 21 23 20 19 22 21, 249",
        "2024, 22 18 21 22 21 19 23 22 21 19 21 22, 251",
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23, 248",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23, 248"
    })
    void everyMonthHasItsWorkingDays(int year, String months, int total) {
        var expected = Arrays.stream(months.split(" ")).map(Integer::parseInt).toList();
        for (int month = 1; month <= 12; month++) {
            assertThat(workingDays(YearMonth.of(year, month)))
                    .as("%d-%02d", year, month)
                    .isEqualTo(expected.get(month - 1));
        }
        assertThat(expected.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
    }

    @Test
    void anUnknownYearIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo("calendar.year-unknown");
                            assertThat(refusal.text(texts)).contains("2027");
                        });
    }

    private int workingDays(YearMonth month) {
        return (int)
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(calendar::isWorkingDay)
                        .count();
    }
}
