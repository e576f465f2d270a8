package fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "LAW_OFFICE")
class HolidayPlanServiceTests {

    @Autowired private HolidayPlanService plans;

    @Autowired private WorkingCalendar calendar;

    @Test
    void anImportedYearCountsAtOnce() {
        plans.importYear(2031, "date,kind,name\n2031-01-01,OFF,a\n2031-01-04,WORK,b\n");
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();

        plans.importYear(2031, "2031-01-01,OFF,a\r\n2031-01-02,OFF,a\r\n");

        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 4))).isFalse();
        assertThat(plans.list(2031)).hasSize(2);
        assertThat(plans.years()).startsWith(2020, 2021).endsWith(2026, 2031);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date,kind,name; calendar.import-empty",
                "2032-13-01,OFF,a; calendar.import-line",
                "2032-01-01,REST,a; calendar.import-line",
                "2032-01-01,OFF; calendar.import-line",
                "2033-01-01,OFF,a; calendar.import-other-year",
                "2032-01-02,WORK,a; calendar.import-not-weekend"
            })
    void aWrongLineIsRefused(String csv, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plans.importYear(2032, csv))
                .withMessage(key);
    }
}
