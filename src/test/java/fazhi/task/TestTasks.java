package fazhi.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task with its days and nothing else. */
public final class TestTasks {

    private TestTasks() {}

    public static TaskData of(
            String name, LocalDate assigned, LocalDate due, @Nullable LocalDate done) {
        return new TaskData(
                name, null, null, null, null, null, assigned, due, null, done, null, null, null,
                null, null, null, null);
    }
}
