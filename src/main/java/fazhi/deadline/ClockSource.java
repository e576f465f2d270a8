package fazhi.deadline;

import fazhi.common.RecordRef;
import fazhi.ledger.RowChanged;
import java.util.List;
import java.util.Set;

/** Says which clocks run on the records of one ledger (期限来源). */
public interface ClockSource {

    String ledger();

    /** The rules it has clocks of, each of them: no other is kept. */
    Set<String> rules();

    /**
     * Those that end by themselves: a right of the party, a sum that grows no further. When their
     * last day has passed nobody is late.
     */
    default Set<String> lapsing() {
        return Set.of();
    }

    /**
     * Those whose missed last day touches what the act is worth in law, or a right of the party or
     * of the town: a decision out of time, things held without ground, a right to enforce that is
     * gone.
     */
    default Set<String> legal() {
        return Set.of();
    }

    /** All clocks of a record as it is now; none for a record that was removed. */
    List<Clock> clocks(Record data);

    /**
     * Who of the staff answers for a record, the first two of them; nobody where nobody is named.
     */
    default List<Long> owners(Record data) {
        return List.of();
    }

    /** The column of the day on which a matter is over; empty where its rows are no matters. */
    default String until() {
        return "";
    }

    /** The same with what other ledgers hold of the record; of a new one they hold nothing. */
    default List<Clock> clocks(RecordRef ref, Record data) {
        return clocks(data);
    }

    /** The records whose clocks a change elsewhere moves, such as the case a suit is about. */
    default List<RecordRef> moved(RowChanged elsewhere) {
        return List.of();
    }
}
