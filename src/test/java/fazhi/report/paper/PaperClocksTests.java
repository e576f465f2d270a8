package fazhi.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.deadline.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By when a report is sent, made public, and the enforcement data of its year with it. */
class PaperClocksTests {

    private static final Map<String, Object> DAYS =
            Map.of("dueOn", LocalDate.of(2023, 3, 1), "publishBy", LocalDate.of(2023, 4, 1));

    private static List<Clock> clocks(PaperKind kind, Map<String, Object> more) {
        Map<String, @Nullable Object> values = new HashMap<>(more);
        values.put("kind", kind);
        values.put("reportYear", 2022);
        values.put("title", "甲镇2022年度报告");
        values.put("template", "skeleton");
        return new PaperClocks().clocks(PaperLedgers.PAPER.make(values));
    }

    private static Map<String, Object> and(String key, Object value) {
        var more = new HashMap<>(DAYS);
        more.put(key, value);
        return more;
    }

    @Test
    void theDataOfAYearAreDueByTheEndOfTheNextJanuary() {
        var newYear = LocalDate.of(2023, 1, 1);
        assertThat(clocks(PaperKind.ANNUAL_REPORT, DAYS))
                .containsExactly(
                        new Clock("report.send", newYear, LocalDate.of(2023, 3, 1), null),
                        new Clock("report.publish", newYear, LocalDate.of(2023, 4, 1), null),
                        new Clock("report.data", newYear, LocalDate.of(2023, 1, 31), null));
    }

    @Test
    void theDayTheyWerePublishedStopsThatClockAlone() {
        var day = LocalDate.of(2023, 1, 30);
        assertThat(clocks(PaperKind.ANNUAL_REPORT, and("dataPublishedOn", day)))
                .filteredOn(clock -> clock.stopped() != null)
                .singleElement()
                .returns("report.data", Clock::rule)
                .returns(day, Clock::stopped);
    }

    @Test
    void neitherAnAmendmentNorADutyReportNorAnOldReportWithoutDaysHasThem() {
        assertThat(clocks(PaperKind.ANNUAL_REPORT, and("amends", 1L))).isEmpty();
        assertThat(clocks(PaperKind.DUTY_REPORT, DAYS))
                .extracting(Clock::rule)
                .containsExactly("report.send", "report.publish");
        assertThat(clocks(PaperKind.ANNUAL_REPORT, Map.of())).isEmpty();
    }
}
