package fazhi.check;

import fazhi.check.read.ReportText;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs every rule over a report (矛盾检查器). */
@Component
public class ReportChecker {

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparing(Finding::certainty).thenComparing(Finding::paragraph);

    private static final Logger LOG = LoggerFactory.getLogger(ReportChecker.class);

    private final List<CheckRule> rules;

    ReportChecker(List<CheckRule> rules) {
        this.rules = rules;
    }

    /** What is wrong, certain findings first, then in reading order. */
    public List<Finding> check(ReportText text, CheckContext context) {
        var reading = new Reading(text, context);
        var found = rules.stream().flatMap(rule -> found(rule, reading)).distinct().toList();
        var said =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::excerpt,
                                        Collectors.mapping(Finding::rule, Collectors.toSet())));
        return found.stream()
                .filter(
                        each ->
                                each.certain()
                                        || Collections.disjoint(
                                                said.get(each.excerpt()), closer(each)))
                .sorted(READING_ORDER)
                .toList();
    }

    /** A number or a day one rule cannot read keeps no other from being asked. */
    private static Stream<Finding> found(CheckRule rule, Reading reading) {
        try {
            return rule.check(reading).toList().stream();
        } catch (ArithmeticException | NumberFormatException | DateTimeException unread) {
            LOG.error("Rule {} could not read a text", rule.id(), unread);
            return Stream.empty();
        }
    }

    private Set<String> closer(Finding finding) {
        return rules.stream()
                .filter(each -> each.id().equals(finding.rule()))
                .findFirst()
                .orElseThrow()
                .yieldsTo();
    }
}
