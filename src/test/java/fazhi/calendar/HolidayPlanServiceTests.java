package fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "LAW_OFFICE")
class HolidayPlanServiceTests {

    @Autowired private HolidayPlanService plans;

    @Autowired private WorkingCalendar calendar;

    @Autowired private AuditTrail trail;

    @Autowired private Texts texts;

    @Test
    void anImportedYearCountsAtOnce() {
        plans.importYear(2031, WholePlans.csv(2031, "2031-01-04,WORK,b", "2031-01-08,OFF,a"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();

        plans.importYear(2031, WholePlans.csv(2031, "2031-01-04,OFF,a"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 4))).isFalse();
        assertThat(plans.list(2031)).hasSize(14);
        assertThat(plans.years()).startsWith(2020, 2021).contains(2026, 2031);
        assertThat(trail.of(new RecordRef("holiday-plan", 2031)))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATED, AuditAction.CHANGED);
        assertThat(trail.of(new RecordRef("holiday-plan", 2031)).getLast().before())
                .contains("2031-01-08");
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void thePublishedPlansAreWhole(int year) {
        assertThat(plans.gaps(year)).isEmpty();
    }

    /** Each kind of line that a plan may lack. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-05-01;应有 19 个放假的工作日，安排中有 18 个", // one of the days by law
                "2026-10-0[1-7];国庆节", // a feast as a whole
                "2026-06-;端午节",
                "2026-10-10;应有 6 个调休上班日，安排中有 5 个", // a make-up working day
                "2026-02-2[03];应有 19 个放假的工作日，安排中有 17 个" // days off that were made up for
            })
    void aPlanThatLacksALineSaysSo(String line, String said) {
        var whole =
                plans.list(2026).stream()
                        .map(day -> "%s,%s,%s".formatted(day.date(), day.kind(), day.name()))
                        .toList();
        var lines =
                whole.stream()
                        .filter(each -> !each.matches(line + ".*"))
                        .collect(Collectors.joining("\n"));
        plans.importYear(2026, lines);
        try {
            assertThat(plans.gaps(2026)).anyMatch(gap -> gap.contains(said));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2026, 3, 2)))
                    .withMessage("calendar.year-incomplete");
        } finally {
            plans.importYear(2026, String.join("\n", whole));
        }
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

    @Test
    void theLineThatIsWrongIsNamed() {
        for (var wrong :
                List.of("2033-01-01,OFF,b", "2032-01-01,OFF,b", "2032-01-02,WORK,b", "x")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> plans.importYear(2032, "2032-01-01,OFF,a\n" + wrong))
                    .satisfies(refusal -> assertThat(refusal.text(texts)).contains("第 2 行"));
        }
    }
}
