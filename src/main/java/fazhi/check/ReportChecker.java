package fazhi.check;

import fazhi.check.read.ReportText;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs every rule over a report (矛盾检查器). */
@Component
public class ReportChecker {

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparing(Finding::certainty).thenComparing(Finding::paragraph);

    private final List<CheckRule> rules;

    ReportChecker(List<CheckRule> rules) {
        this.rules = rules;
    }

    /** What is wrong, certain findings first, then in reading order. */
    public List<Finding> check(ReportText text, CheckContext context) {
        var reading = new Reading(text, context);
        return rules.stream()
                .flatMap(rule -> rule.check(reading))
                .distinct()
                .sorted(READING_ORDER)
                .toList();
    }
}
