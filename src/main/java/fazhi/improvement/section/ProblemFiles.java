package fazhi.improvement.section;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.Window;
import fazhi.figure.reporting.ReportingService;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.MergedProblems;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.tree.ImprovementTree;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The problems that stood in a period, with measures and tasks as of its cut-off day (问题档案库). */
@Component
record ProblemFiles(
        Ledger<ProblemData> problems,
        Ledger<MeasureData> measures,
        Ledger<TaskData> tasks,
        MergedProblems merged,
        ReportingService reporting) {

    /** Found before the period and open when it began, the oldest first. */
    List<ProblemFile> carried(Period period) {
        return of(period).stream()
                .filter(file -> file.data().foundOn().isBefore(period.from()))
                .toList();
    }

    /** Carried into the period or found in it, the oldest first. */
    List<ProblemFile> of(Period period) {
        var window = new Window(Basis.PERIOD, period.from(), reporting.cutOff(period));
        var found = all(problems, ImprovementTree.standing(window));
        var day = window.to();
        var into = merged.by(day);
        var against =
                all(measures, List.of(Condition.upTo("setOn", day))).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                into.getOrDefault(
                                                        row.data().problemId(),
                                                        row.data().problemId())));
        var given =
                beneath(
                                tasks,
                                "measureId",
                                found.stream()
                                        .flatMap(row -> measures(row, against).stream())
                                        .toList(),
                                Condition.upTo("assignedOn", day))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> Objects.requireNonNull(row.data().measureId())));
        return found.stream()
                .map(
                        problem -> {
                            var own = measures(problem, against);
                            var work =
                                    own.stream()
                                            .flatMap(
                                                    row ->
                                                            given
                                                                    .getOrDefault(
                                                                            row.id(), List.of())
                                                                    .stream())
                                            .toList();
                            return new ProblemFile(problem, own, work, day);
                        })
                .toList();
    }

    private static List<Stored<MeasureData>> measures(
            Stored<ProblemData> problem, Map<Long, List<Stored<MeasureData>>> against) {
        return against.getOrDefault(problem.id(), List.of());
    }

    private static <D extends Record> List<Stored<D>> beneath(
            Ledger<D> ledger, String column, List<? extends Stored<?>> above, Condition begun) {
        var ids = above.stream().map(Stored::id).toArray();
        return ids.length == 0 ? List.of() : all(ledger, List.of(Condition.is(column, ids), begun));
    }

    private static <D extends Record> List<Stored<D>> all(
            Ledger<D> ledger, List<Condition> conditions) {
        var rows = new ArrayList<Stored<D>>();
        ledger.scan(LedgerQuery.of(conditions), rows::addAll);
        rows.sort(Comparator.comparing(Stored::id));
        return rows;
    }
}
