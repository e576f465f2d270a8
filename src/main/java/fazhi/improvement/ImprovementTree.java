package fazhi.improvement;

import fazhi.common.Stored;
import fazhi.figure.Window;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.task.TaskData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Problems, their measures and tasks (整改树), with progress rolled up; one statement a ledger. */
@Component
public class ImprovementTree {

    private static final int DONE = 100;

    private final Ledger<ProblemData> problems;

    private final Ledger<MeasureData> measures;

    private final Ledger<TaskData> tasks;

    ImprovementTree(
            Ledger<ProblemData> problems, Ledger<MeasureData> measures, Ledger<TaskData> tasks) {
        this.problems = problems;
        this.measures = measures;
        this.tasks = tasks;
    }

    /** Problems of {@link #standing} with everything beneath. */
    public List<Step> of(Window window) {
        return read(window, true);
    }

    /** Problems of {@link #standing} with their measures only. */
    List<Step> measures(Window window) {
        return read(window, false);
    }

    /** Found by the last day of the window and not closed before its first. */
    static List<Condition> standing(Window window) {
        var found = Condition.upTo("foundOn", window.to());
        return window.from() == null
                ? List.of(found)
                : List.of(
                        found,
                        new Condition.EmptyOrAfter(
                                "closedOn", window.from().minusDays(1).toString()));
    }

    private List<Step> read(Window window, boolean withTasks) {
        var found = all(problems, LedgerQuery.of(standing(window)));
        var against = beneath(measures, "problemId", found);
        var given = withTasks ? beneath(tasks, "measureId", against) : List.<Stored<TaskData>>of();
        var tasksOf =
                given.stream().collect(Collectors.groupingBy(row -> of(row.data().measureId())));
        var measuresOf =
                against.stream().collect(Collectors.groupingBy(row -> row.data().problemId()));
        return found.stream()
                .sorted(Comparator.comparing(Stored::id))
                .map(problem -> problem(problem, measuresOf, tasksOf))
                .toList();
    }

    private static Long of(@Nullable Long id) {
        return Objects.requireNonNullElse(id, 0L);
    }

    private Step problem(
            Stored<ProblemData> problem,
            Map<Long, List<Stored<MeasureData>>> measuresOf,
            Map<Long, List<Stored<TaskData>>> tasksOf) {
        var beneath =
                measuresOf.getOrDefault(problem.id(), List.of()).stream()
                        .sorted(Comparator.comparing(Stored::id))
                        .map(measure -> measure(measure, tasksOf))
                        .toList();
        return new Step(
                problem.id(),
                problem.data().name(),
                problems.format().route() + "/" + problem.id(),
                problem.data().category() == null ? "" : problem.data().category().name(),
                Step.rolledUp(beneath),
                beneath.isEmpty() ? "problem.no-measure" : "",
                beneath);
    }

    private Step measure(Stored<MeasureData> measure, Map<Long, List<Stored<TaskData>>> tasksOf) {
        var beneath =
                tasksOf.getOrDefault(measure.id(), List.of()).stream().map(this::task).toList();
        return new Step(
                measure.id(),
                measure.data().name(),
                measures.format().route() + "/" + measure.id(),
                Objects.requireNonNullElse(measure.data().theme(), ""),
                Step.rolledUp(beneath),
                beneath.isEmpty() ? "measure.no-task" : "",
                beneath);
    }

    private Step task(Stored<TaskData> task) {
        var data = task.data();
        var done = data.doneOn() != null || data.closedOn() != null;
        return new Step(
                task.id(),
                data.name(),
                tasks.format().route() + "/" + task.id(),
                "",
                done ? Integer.valueOf(DONE) : data.progress(),
                "",
                List.of());
    }

    private static <D extends Record> List<Stored<D>> beneath(
            Ledger<D> ledger, String column, List<? extends Stored<?>> above) {
        var ids = above.stream().map(Stored::id).toArray();
        return ids.length == 0 ? List.of() : all(ledger, LedgerQuery.of(Condition.is(column, ids)));
    }

    private static <D extends Record> List<Stored<D>> all(Ledger<D> ledger, LedgerQuery query) {
        var rows = new ArrayList<Stored<D>>();
        int before;
        do {
            before = rows.size();
            rows.addAll(ledger.list(query, before, Ledger.PAGE_LIMIT));
        } while (rows.size() - before == Ledger.PAGE_LIMIT);
        return rows;
    }
}
