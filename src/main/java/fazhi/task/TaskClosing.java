package fazhi.task;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task is closed once it was reported done (任务销号规则). */
@Component
class TaskClosing implements ClosingRule<TaskData> {

    @Override
    public String ledger() {
        return "task";
    }

    @Override
    public @Nullable Closing closing(TaskData task) {
        return Closing.of(task.closedBy(), task.closedOn());
    }

    @Override
    public TaskData closed(TaskData task, Closing closing) {
        return task.closed(closing.by(), closing.on());
    }

    @Override
    public Optional<String> obstacle(Stored<TaskData> task) {
        return task.data().doneOn() == null ? Optional.of("task.not-done") : Optional.empty();
    }

    @Override
    public List<RecordRef> work(Stored<TaskData> task) {
        return List.of(new RecordRef(ledger(), task.id()));
    }

    @Override
    public Set<Long> doers(Stored<TaskData> task) {
        var person = task.data().person();
        return person == null ? Set.of() : Set.of(person);
    }
}
