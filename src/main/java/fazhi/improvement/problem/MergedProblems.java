package fazhi.improvement.problem;

import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which problem goes on for one that was merged (并入关系). Measures stay with the problem they were
 * set against, so that a year that is over reads as it did.
 */
@Component
public record MergedProblems(Ledger<ProblemData> problems) {

    /** The problem that stands for each one merged by this day. */
    public Map<Long, Long> by(LocalDate day) {
        var direct = new HashMap<Long, Long>();
        var merged =
                LedgerQuery.of(new Condition.Filled("mergedInto"), Condition.upTo("closedOn", day));
        problems.scan(
                merged,
                rows ->
                        rows.forEach(
                                row ->
                                        direct.put(
                                                row.id(),
                                                Objects.requireNonNull(row.data().mergedInto()))));
        var last = new HashMap<Long, Long>();
        direct.keySet().forEach(id -> last.put(id, last(id, direct)));
        return last;
    }

    /** The problem itself and those merged into it. */
    public List<Long> with(long problem, LocalDate day) {
        return Stream.concat(
                        Stream.of(problem),
                        by(day).entrySet().stream()
                                .filter(each -> each.getValue() == problem)
                                .map(Map.Entry::getKey))
                .toList();
    }

    private static long last(long problem, Map<Long, Long> direct) {
        var into = problem;
        for (int step = 0; step < direct.size() && direct.containsKey(into); step++) {
            into = direct.get(into);
        }
        return into;
    }
}
