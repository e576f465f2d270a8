package fazhi.ledger;

import fazhi.ledger.query.Tally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Counts asked of several ledgers and answered together (合并统计): all that is asked before the first
 * answer is read goes out as one statement. For one page, by one person.
 */
public final class JointTally {

    private final Counting counting;

    private final LedgerAccess access;

    private final Map<Ledger<?>, Set<Tally>> asked = new LinkedHashMap<>();

    private final Map<Ledger<?>, Map<Tally, Tally.Count>> known = new HashMap<>();

    /** Counts with one statement (合并统计语句). */
    public interface Counting {

        Map<Ledger<?>, Map<Tally, Tally.Count>> count(Map<Ledger<?>, Set<Tally>> asked);
    }

    public JointTally(Counting counting, LedgerAccess access) {
        this.counting = counting;
        this.access = access;
    }

    /**
     * The counts in the order asked, once they are read.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the person may not see
     *     the ledger
     */
    public Supplier<List<Tally.Count>> ask(Ledger<?> ledger, List<Tally> tallies) {
        access.require(ledger.format().id(), Right.SEE);
        asked.computeIfAbsent(ledger, _ -> new LinkedHashSet<>()).addAll(tallies);
        return () -> tallies.stream().map(answers(ledger)::get).toList();
    }

    private Map<Tally, Tally.Count> answers(Ledger<?> ledger) {
        if (!asked.isEmpty()) {
            counting.count(asked)
                    .forEach(
                            (each, counts) ->
                                    known.computeIfAbsent(each, _ -> new HashMap<>())
                                            .putAll(counts));
            asked.clear();
        }
        return known.getOrDefault(ledger, Map.of());
    }
}
