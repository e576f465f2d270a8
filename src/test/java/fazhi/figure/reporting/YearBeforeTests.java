package fazhi.figure.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside what: a running period, a closed one, a cut-off day, a leap day. */
class YearBeforeTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0} seen on {1}, cut-offs {2}: up to {3} beside {4} to {5}")
    @CsvSource({
        // a running period stands beside the same days, whatever the year before was cut off at
        "2023,   2023-03-01, 2022=2022-12-02,                 2023-03-01, 2022,    2022-03-01, false",
        "2023,   2023-12-20, 2022=2022-12-02,                 2023-12-20, 2022,    2022-12-20, false",
        "2023H1, 2023-03-01, 2022=2022-12-02,                 2023-03-01, 2022H1,  2022-03-01, false",
        "2023Q1, 2023-03-01, ,                                2023-03-01, 2022Q1,  2022-03-01, false",
        "2023-03, 2023-03-01, ,                               2023-03-01, 2022-03, 2022-03-01, false",
        // a cut-off day that has not come is no cut-off yet
        "2023,   2023-03-01, 2022=2022-12-02 2023=2023-12-02, 2023-03-01, 2022,    2022-03-01, false",
        // a closed year stands beside the closed year, on its own cut-off
        "2023,   2024-02-01, 2022=2022-12-02,                 2023-12-31, 2022,    2022-12-02, true",
        "2023,   2024-02-01, 2022=2022-12-02 2023=2023-11-30, 2023-11-30, 2022,    2022-12-02, true",
        "2023,   2023-12-20, 2022=2022-12-02 2023=2023-11-30, 2023-11-30, 2022,    2022-12-02, true",
        "2023,   2024-02-01, 2022=2022-12-02 2023=2023-12-02, 2023-12-02, 2022,    2022-12-02, false",
        "2024,   2025-02-01, ,                                2024-12-31, 2023,    2023-12-31, false",
        // a year that was cut off beside one that was not: the same days
        "2022,   2023-03-01, 2022=2022-12-02,                 2022-12-02, 2021,    2021-12-02, false",
        // parts of a year end where they end
        "2022Q4, 2023-03-01, 2022=2022-12-02,                 2022-12-31, 2021Q4,  2021-12-31, false",
        "2023H1, 2023-09-01, ,                                2023-06-30, 2022H1,  2022-06-30, false",
        // the leap day
        "2024,   2024-02-29, ,                                2024-02-29, 2023,    2023-02-28, false",
        "2025,   2025-02-28, ,                                2025-02-28, 2024,    2024-02-28, false",
        "2025-02, 2025-05-01, ,                               2025-02-28, 2024-02, 2024-02-29, false",
        "2024-02, 2024-05-01, ,                               2024-02-29, 2023-02, 2023-02-28, false",
        "2025,   2025-12-31, 2024=2024-12-02,                 2025-12-31, 2024,    2024-12-02, true"
    })
    void periodStandsBesideComparableDays(
            String period,
            LocalDate today,
            @Nullable String cutOffs,
            LocalDate cutOff,
            String before,
            LocalDate to,
            boolean ownCutOff) {
        var reporting = reporting(today, cutOffs == null ? "" : cutOffs);
        var asked = Period.parse(period).orElseThrow();
        assertThat(reporting.cutOff(asked)).isEqualTo(cutOff);
        assertThat(reporting.yearBefore(asked))
                .isEqualTo(
                        new ReportingService.YearBefore(
                                Period.parse(before).orElseThrow(), to, ownCutOff));
    }

    private static ReportingService reporting(LocalDate today, String cutOffs) {
        var set =
                Arrays.stream(cutOffs.split(" "))
                        .filter(each -> !each.isBlank())
                        .map(each -> each.split("="))
                        .map(each -> new ReportingPeriod(each[0], LocalDate.parse(each[1])))
                        .toList();
        return new ReportingService(
                new SetPeriods(set),
                new NoBases(),
                null,
                Clock.fixed(today.atStartOfDay(ZONE).toInstant(), ZONE));
    }

    private record SetPeriods(List<ReportingPeriod> findAll) implements ReportingPeriods {

        @Override
        public ReportingPeriod save(ReportingPeriod period) {
            throw new UnsupportedOperationException();
        }
    }

    private record NoBases() implements FigureBases {

        @Override
        public List<FigureBasis> findAll() {
            return List.of();
        }

        @Override
        public FigureBasis save(FigureBasis basis) {
            throw new UnsupportedOperationException();
        }
    }
}
