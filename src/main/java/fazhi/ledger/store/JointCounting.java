package fazhi.ledger.store;

import fazhi.audit.KeptAnswers;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.query.Tally;
import fazhi.ledger.store.query.Answers;
import fazhi.ledger.store.query.KeptCounts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts rows of several tables with one statement (合并统计语句): one derived row for each ledger. */
@Component
class JointCounting implements JointTally.Counting {

    private final EntityManager manager;

    private final LedgerAccess access;

    private final KeptAnswers kept;

    JointCounting(EntityManager manager, LedgerAccess access, KeptAnswers kept) {
        this.manager = manager;
        this.access = access;
        this.kept = kept;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Ledger<?>, Map<Tally, Tally.Count>> count(Map<Ledger<?>, Set<Tally>> asked) {
        return asked.values().stream().allMatch(KeptCounts::may)
                ? kept.of(questions(asked), () -> counted(asked))
                : counted(asked);
    }

    private List<Object> questions(Map<Ledger<?>, Set<Tally>> asked) {
        var questions = new ArrayList<>();
        asked.forEach(
                (ledger, tallies) ->
                        questions.addAll(
                                List.of(
                                        ledger.format().id(),
                                        access.scope(ledger.format().id()),
                                        List.copyOf(tallies))));
        return questions;
    }

    private Map<Ledger<?>, Map<Tally, Tally.Count>> counted(Map<Ledger<?>, Set<Tally>> asked) {
        var builder = (HibernateCriteriaBuilder) manager.getCriteriaBuilder();
        var statement = builder.createTupleQuery();
        var selections = new ArrayList<Selection<?>>();
        var starts = new HashMap<Ledger<?>, Integer>();
        asked.forEach(
                (ledger, tallies) -> {
                    starts.put(ledger, selections.size());
                    selections.addAll(
                            ((JpaLedger<?, ?>) ledger)
                                    .rows()
                                    .derive(statement, List.copyOf(tallies), prefix(starts)));
                });
        var row = manager.createQuery(statement.multiselect(selections)).getSingleResult();
        var counts = new HashMap<Ledger<?>, Map<Tally, Tally.Count>>();
        asked.forEach(
                (ledger, tallies) -> {
                    var order = List.copyOf(tallies);
                    var found =
                            Answers.counts(row, Objects.requireNonNull(starts.get(ledger)), order);
                    var own = new HashMap<Tally, Tally.Count>();
                    for (int i = 0; i < order.size(); i++) {
                        own.put(order.get(i), found.get(i));
                    }
                    counts.put(ledger, own);
                });
        return counts;
    }

    /** Names of columns differ from ledger to ledger. */
    private static String prefix(Map<Ledger<?>, Integer> starts) {
        return "l" + starts.size() + "c";
    }
}
