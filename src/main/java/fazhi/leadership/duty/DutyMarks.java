package fazhi.leadership.duty;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.RowMark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Duties past their day (逾期未履行的职责). */
@Component
class DutyMarks implements RowMark<DutyData> {

    private final Clock clock;

    DutyMarks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String ledger() {
        return "duty";
    }

    @Override
    public Map<Long, String> of(List<Stored<DutyData>> rows, Period period) {
        var today = LocalDate.now(clock);
        return rows.stream()
                .filter(row -> row.data().lateOn(today))
                .collect(Collectors.toMap(Stored::id, _ -> "duty.late"));
    }
}
