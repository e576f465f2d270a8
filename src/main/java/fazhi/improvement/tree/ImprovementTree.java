package fazhi.improvement.tree;

import fazhi.common.Stored;
import fazhi.figure.Window;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.TaskData;
import java.time.LocalDate;
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

    private final TaskRows tasks;

    ImprovementTree(Ledger<ProblemData> problems, Ledger<MeasureData> measures, TaskRows tasks) {
        this.problems = problems;
        this.measures = measures;
        this.tasks = tasks;
    }

    /** Problems of {@link #standing} with everything beneath. */
    public List<Step> of(Window window) {
        return read(window, true);
    }

    /** Problems of {@link #standing} with their measures only. */
    public List<Step> measures(Window window) {
        return read(window, false);
    }

    /** Problems of {@link #standing} alone, the oldest first. */
    public List<Stored<ProblemData>> problems(Window window) {
        return all(problems, LedgerQuery.of(standing(window))).stream()
                .sorted(Comparator.comparing(Stored::id))
                .toList();
    }

    /** Found by the last day of the window and not closed before its first. */
    public static List<Condition> standing(Window window) {
        var found = Condition.upTo("foundOn", window.to());
        return window.from() == null
                ? List.of(found)
                : List.of(
                        found,
                        new Condition.EmptyOrAfter(
                                "closedOn", window.from().minusDays(1).toString()));
    }

    private List<Step> read(Window window, boolean withTasks) {
        var found = problems(window);
        var day = window.to();
        var against = beneath(measures, "problemId", found, Condition.upTo("setOn", day));
        var given =
                withTasks
                        ? beneath(
                                tasks.tasks(),
                                "measureId",
                                against,
                                Condition.upTo("assignedOn", day))
                        : List.<Stored<TaskData>>of();
        var steps = new Steps(day, tasks.named(given));
        var tasksOf =
                given.stream().collect(Collectors.groupingBy(row -> of(row.data().measureId())));
        var measuresOf =
                against.stream().collect(Collectors.groupingBy(row -> row.data().problemId()));
        return found.stream()
                .map(
                        problem ->
                                steps.problem(
                                        problem,
                                        measuresOf.getOrDefault(problem.id(), List.of()),
                                        tasksOf))
                .toList();
    }

    private static Long of(@Nullable Long id) {
        return Objects.requireNonNullElse(id, 0L);
    }

    /** Makes the nodes as they stood on a day. */
    private final class Steps {

        private final LocalDate day;

        private final TaskRows.Named named;

        Steps(LocalDate day, TaskRows.Named named) {
            this.day = day;
            this.named = named;
        }

        Step problem(
                Stored<ProblemData> problem,
                List<Stored<MeasureData>> against,
                Map<Long, List<Stored<TaskData>>> tasksOf) {
            var beneath =
                    against.stream()
                            .sorted(Comparator.comparing(Stored::id))
                            .map(each -> measure(each, tasksOf.getOrDefault(each.id(), List.of())))
                            .toList();
            var data = problem.data();
            return new Step(
                    problem.id(),
                    data.name(),
                    problems.format().route() + "/" + problem.id(),
                    data.category() == null ? "" : data.category().name(),
                    Step.rolledUp(beneath),
                    beneath.isEmpty() ? "problem.no-measure" : "",
                    StepState.above(
                            beneath.stream().map(Step::state).toList(), data.closedOn(), day),
                    "",
                    null,
                    beneath);
        }

        private Step measure(Stored<MeasureData> measure, List<Stored<TaskData>> given) {
            var beneath = given.stream().map(this::task).toList();
            var data = measure.data();
            return new Step(
                    measure.id(),
                    data.name(),
                    measures.format().route() + "/" + measure.id(),
                    Objects.requireNonNullElse(data.theme(), ""),
                    Step.rolledUp(beneath),
                    beneath.isEmpty() ? "measure.no-task" : "",
                    StepState.above(
                            given.stream().map(each -> StepState.of(each.data(), day)).toList(),
                            data.closedOn(),
                            day),
                    Objects.requireNonNullElse(data.responsible(), ""),
                    data.dueOn(),
                    beneath);
        }

        private Step task(Stored<TaskData> task) {
            var data = task.data();
            var state = state(data);
            return new Step(
                    task.id(),
                    data.name(),
                    tasks.route(task.id()),
                    "",
                    state == StepState.DONE || state == StepState.CLOSED
                            ? Integer.valueOf(DONE)
                            : data.progress(),
                    "",
                    state,
                    named.who(data),
                    data.dueOn(),
                    List.of());
        }

        private StepState state(TaskData task) {
            var state = StepState.of(task, day);
            var late = task.dueOn() != null && task.dueOn().isBefore(day);
            return late && state != StepState.DONE && state != StepState.CLOSED
                    ? StepState.OVERDUE
                    : state;
        }
    }

    private static <D extends Record> List<Stored<D>> beneath(
            Ledger<D> ledger, String column, List<? extends Stored<?>> above, Condition begun) {
        var ids = above.stream().map(Stored::id).toArray();
        return ids.length == 0
                ? List.of()
                : all(ledger, LedgerQuery.of(Condition.is(column, ids), begun));
    }

    public static <D extends Record> List<Stored<D>> all(Ledger<D> ledger, LedgerQuery query) {
        var rows = new ArrayList<Stored<D>>();
        // as pages, which are read once however often one page of the portal asks for them
        int before;
        do {
            before = rows.size();
            rows.addAll(ledger.list(query, before, Ledger.PAGE_LIMIT));
        } while (rows.size() - before == Ledger.PAGE_LIMIT);
        return rows;
    }
}
