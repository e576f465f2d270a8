package fazhi.improvement.section;

import fazhi.common.Stored;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.tree.StepState;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem with what was done about it by a day (问题档案). */
record ProblemFile(
        Stored<ProblemData> problem,
        List<Stored<MeasureData>> measures,
        List<Stored<TaskData>> tasks,
        LocalDate day) {

    /** How far a problem has come by that day (整改进展). */
    enum Progress {
        CLOSED,
        RUNNING,
        NOT_BEGUN
    }

    ProblemData data() {
        return problem.data();
    }

    Progress progress() {
        return switch (StepState.of(data(), measures, tasks, day)) {
            case CLOSED -> Progress.CLOSED;
            case NOT_BEGUN -> Progress.NOT_BEGUN;
            case OPEN, OVERDUE, DONE -> Progress.RUNNING;
        };
    }

    /** Tasks nobody has closed yet. */
    List<Stored<TaskData>> running() {
        return tasks.stream().filter(task -> !by(task.data().closedOn())).toList();
    }

    long done() {
        return tasks.stream().filter(task -> by(task.data().closedOn())).count();
    }

    long overdue() {
        return tasks.stream()
                .map(Stored::data)
                .filter(task -> !by(task.closedOn()) && !by(task.doneOn()))
                .filter(task -> task.dueOn() != null && task.dueOn().isBefore(day))
                .count();
    }

    private boolean by(@Nullable LocalDate on) {
        return on != null && !on.isAfter(day);
    }
}
