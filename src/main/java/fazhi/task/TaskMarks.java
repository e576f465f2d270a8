package fazhi.task;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.RowMark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks past their day (逾期任务). */
@Component
class TaskMarks implements RowMark<TaskData> {

    private final Clock clock;

    TaskMarks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String ledger() {
        return "task";
    }

    @Override
    public Map<Long, String> of(List<Stored<TaskData>> rows, Period period) {
        var today = LocalDate.now(clock);
        return rows.stream()
                .filter(row -> row.data().overdueOn(today))
                .collect(Collectors.toMap(Stored::id, _ -> "task.overdue"));
    }
}
