package fazhi.enforcement.clock;

import fazhi.common.RecordRef;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.ledger.RowChanged;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Clocks of one ledger by a function of its record (单台账期限).
 *
 * @param rules those it has clocks of
 * @param until column of the day on which a matter is over, or empty
 */
record MatterClocks<D extends Record>(
        String ledger,
        Class<D> type,
        String until,
        Set<String> rules,
        Function<D, List<Clock>> of,
        Function<D, List<Long>> answering,
        Function<RowChanged, List<RecordRef>> moving)
        implements ClockSource {

    static <D extends Record> MatterClocks<D> of(
            String ledger,
            Class<D> type,
            String until,
            Set<String> rules,
            Function<D, List<Clock>> clocks) {
        return new MatterClocks<>(
                ledger, type, until, rules, clocks, _ -> List.of(), _ -> List.of());
    }

    /** The same, of which these answer. */
    MatterClocks<D> answeredBy(Function<D, List<Long>> people) {
        return new MatterClocks<>(ledger, type, until, rules, of, people, moving);
    }

    /** The same, which a change elsewhere moves. */
    MatterClocks<D> movedBy(Function<RowChanged, List<RecordRef>> changes) {
        return new MatterClocks<>(ledger, type, until, rules, of, answering, changes);
    }

    /** Petitions, answers to a court, seizures and certificates: each of them binds in law. */
    @Override
    public Set<String> legal() {
        return rules;
    }

    @Override
    public List<Clock> clocks(Record data) {
        return of.apply(type.cast(data));
    }

    @Override
    public List<RecordRef> moved(RowChanged elsewhere) {
        return moving.apply(elsewhere);
    }

    @Override
    public List<Long> owners(Record data) {
        return answering.apply(type.cast(data));
    }
}
