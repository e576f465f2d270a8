package fazhi.improvement.tree;

import fazhi.common.Stored;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a problem, measure or task has come (整改状态); the same wherever it is told. */
public enum StepState {
    NOT_BEGUN,
    OPEN,
    /** A task not done after its day, begun or not. */
    OVERDUE,
    DONE,
    CLOSED;

    /** Of a task on a day, whether late or not. */
    public static StepState of(TaskData task, LocalDate day) {
        if (by(task.closedOn(), day)) {
            return CLOSED;
        }
        if (by(task.doneOn(), day)) {
            return DONE;
        }
        return task.progress() == null || task.progress() == 0 ? NOT_BEGUN : OPEN;
    }

    /** Of what has others beneath it: begun with the first of them, to be closed after the last. */
    public static StepState above(
            List<StepState> beneath, @Nullable LocalDate closedOn, LocalDate day) {
        if (by(closedOn, day)) {
            return CLOSED;
        }
        if (beneath.stream().allMatch(each -> each == NOT_BEGUN)) {
            return NOT_BEGUN;
        }
        return beneath.stream().allMatch(each -> each == CLOSED) ? DONE : OPEN;
    }

    /** Of a problem with its measures and their tasks. */
    public static StepState of(
            ProblemData problem,
            List<Stored<MeasureData>> measures,
            List<Stored<TaskData>> tasks,
            LocalDate day) {
        var beneath = measures.stream().map(each -> of(each, tasks, day)).toList();
        return above(beneath, problem.closedOn(), day);
    }

    private static StepState of(
            Stored<MeasureData> measure, List<Stored<TaskData>> tasks, LocalDate day) {
        var own =
                tasks.stream()
                        .map(Stored::data)
                        .filter(task -> Objects.equals(task.measureId(), measure.id()))
                        .map(task -> of(task, day))
                        .toList();
        return above(own, measure.data().closedOn(), day);
    }

    private static boolean by(@Nullable LocalDate on, LocalDate day) {
        return on != null && !on.isAfter(day);
    }
}
