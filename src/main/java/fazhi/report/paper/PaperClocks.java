package fazhi.report.paper;

import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By when a report is sent up and made public, and the enforcement data of its year with it
 * (报送、公开、执法数据公开期限); an amendment has no days of its own.
 */
@Component
class PaperClocks implements ClockSource {

    @Override
    public String ledger() {
        return PaperLedgers.PAPER.id();
    }

    @Override
    public Set<String> rules() {
        return Set.of("report.send", "report.publish", "report.data");
    }

    @Override
    public List<Clock> clocks(Record data) {
        var paper = (PaperData) data;
        return Stream.of(
                        clock("report.send", paper, paper.dueOn(), paper.sentOn()),
                        clock("report.publish", paper, paper.publishBy(), paper.publishedOn()),
                        clock("report.data", paper, dataBy(paper), paper.dataPublishedOn()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** By 31 January, 广东省行政执法数据公开; of a report nobody gave a day to be sent by, nothing is said. */
    private static @Nullable LocalDate dataBy(PaperData paper) {
        return paper.kind() == PaperKind.ANNUAL_REPORT && paper.dueOn() != null
                ? LocalDate.of(paper.reportYear() + 1, Month.JANUARY, 31)
                : null;
    }

    private static @Nullable Clock clock(
            String rule, PaperData paper, @Nullable LocalDate due, @Nullable LocalDate done) {
        return due == null || paper.amends() != null
                ? null
                : new Clock(rule, LocalDate.of(paper.reportYear() + 1, 1, 1), due, done);
    }
}
