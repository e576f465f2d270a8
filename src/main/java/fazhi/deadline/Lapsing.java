package fazhi.deadline;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Clocks that end by themselves (期满即止的期限): a right nobody used is over, and nobody is late with it.
 */
@Component
class Lapsing {

    private final Set<String> rules;

    Lapsing(ObjectProvider<ClockSource> sources) {
        rules =
                sources.stream()
                        .flatMap(source -> source.lapsing().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean over(String rule, @Nullable LocalDate due, LocalDate day) {
        return due != null && due.isBefore(day) && rules.contains(rule);
    }

    /** Of a clock: it does not end by itself, or its last day has not passed. */
    Predicate runs(CriteriaBuilder builder, Path<ClockRow> row, LocalDate day) {
        return builder.or(
                row.get("rule").in(rules).not(),
                builder.isNull(row.get("due")),
                builder.greaterThanOrEqualTo(row.<LocalDate>get("due"), day));
    }

    /** Of one whose last day has passed: somebody is late. */
    Predicate late(Path<ClockRow> row) {
        return row.get("rule").in(rules).not();
    }

    Set<String> rules() {
        return rules;
    }
}
