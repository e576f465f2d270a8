package fazhi.check;

import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import fazhi.common.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks a text against itself and against the ledgers of a period (报告核对). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class ReportChecks {

    private final ReportReader reader;

    private final ReportChecker checker;

    private final LedgerFacts facts;

    private final Clock clock;

    ReportChecks(ReportReader reader, ReportChecker checker, LedgerFacts facts, Clock clock) {
        this.reader = reader;
        this.checker = checker;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A text with what was found in it (核对结果), certain findings first.
     *
     * @param period whose ledgers it was held against
     */
    public record Checked(
            ReportText text, Period period, CheckContext context, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public Checked check(String text, Period period) {
        return check(reader.parse(text), period);
    }

    public Checked check(ReportText text, Period period) {
        var context = new CheckContext(period.year(), LocalDate.now(clock), facts.of(period));
        return new Checked(text, period, context, checker.check(text, context));
    }

    /**
     * Checks a stranger's text against the ledgers of the year in its title (所报年度).
     *
     * @param otherwise where the title names no year, or a part of that year is asked for
     */
    public Checked checkAsTold(String text, Period otherwise) {
        return asTold(reader.parse(text), otherwise);
    }

    /** Reads what was uploaded under a name, then checks it. */
    public Checked checkAsTold(String name, byte[] content, Period otherwise) {
        return asTold(reader.read(name, content), otherwise);
    }

    private Checked asTold(ReportText text, Period otherwise) {
        int year = text.titleYear().orElse(otherwise.year());
        return check(text, year == otherwise.year() ? otherwise : Period.year(year));
    }
}
