package fazhi.improvement.section;

import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.improvement.problem.PointData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The points of problems and measures as a report tells them (要点表述): 一是…；二是…。 */
@Component
record Points(Ledger<PointData> points, Texts texts) {

    /** By problem. */
    Map<Long, String> ofProblems() {
        return told("problemId", PointData::problemId);
    }

    /** By measure. */
    Map<Long, String> ofMeasures() {
        return told("measureId", PointData::measureId);
    }

    private Map<Long, String> told(String column, Function<PointData, @Nullable Long> owner) {
        var rows = new ArrayList<Stored<PointData>>();
        points.scan(LedgerQuery.of(new Condition.Filled(column)), rows::addAll);
        return rows.stream()
                .sorted(
                        Comparator.comparing((Stored<PointData> row) -> row.data().ordinal())
                                .thenComparing(Stored::id))
                .collect(
                        Collectors.groupingBy(
                                row -> Objects.requireNonNull(owner.apply(row.data())),
                                Collectors.mapping(
                                        row -> row.data().wording(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), this::joined))));
    }

    private String joined(List<String> wordings) {
        var numerals = texts.get("improvement.numerals").split(",");
        var said = new ArrayList<String>();
        for (int i = 0; i < wordings.size(); i++) {
            var ordinal = i < numerals.length ? numerals[i] : String.valueOf(i + 1);
            said.add(texts.get("improvement.measure", ordinal, bare(wordings.get(i))));
        }
        return texts.get(
                "improvement.sentence", String.join(texts.get("improvement.task-mark"), said));
    }

    /** Without the mark a person closed it with. */
    private static String bare(String wording) {
        return wording.strip().replaceFirst("\\p{Punct}$|[\\u3002\\uFF1B\\uFF0C]$", "");
    }
}
