package fazhi.deadline;

import java.util.List;

/** Says which clocks run on the records of one ledger (期限来源). */
public interface ClockSource {

    String ledger();

    /** All clocks of a record as it is now; none for a record that was removed. */
    List<Clock> clocks(Record data);
}
