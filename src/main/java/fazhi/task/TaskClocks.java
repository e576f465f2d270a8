package fazhi.task;

import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The day a task is due (任务期限); it stops when the task is done, not when somebody looks. */
@Component
class TaskClocks implements ClockSource {

    @Override
    public String ledger() {
        return "task";
    }

    @Override
    public Set<String> rules() {
        return Set.of("task.due");
    }

    @Override
    public List<Clock> clocks(Record data) {
        var task = (TaskData) data;
        var stopped = task.doneOn() != null ? task.doneOn() : task.closedOn();
        return task.dueOn() == null
                ? List.of()
                : List.of(new Clock("task.due", task.assignedOn(), task.dueOn(), stopped));
    }

    @Override
    public List<Long> owners(Record data) {
        var task = (TaskData) data;
        return Stream.of(task.person(), task.leader()).filter(Objects::nonNull).toList();
    }

    @Override
    public String until() {
        return "closedOn";
    }
}
