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

    /** A text with what was found in it (核对结果), certain findings first. */
    public record Checked(ReportText text, CheckContext context, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public Checked check(String text, Period period) {
        return check(reader.parse(text), period);
    }

    public Checked check(ReportText text, Period period) {
        var context = new CheckContext(period.year(), LocalDate.now(clock), facts.of(period));
        return new Checked(text, context, checker.check(text, context));
    }

    /** Reads what was uploaded under a name, then checks it. */
    public Checked check(String name, byte[] content, Period period) {
        return check(reader.read(name, content), period);
    }
}
