package fazhi.shell.desk;

import fazhi.common.Stored;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.life.PaperQueue;
import fazhi.report.paper.PaperData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for the judgement of the person at work (待审待批): papers, closings, reviews. */
@Component
class Judging {

    /** Ledgers whose rows wait for somebody with the right to approve (待批台账). */
    private enum Kind {
        TASK("task", new Condition.Filled("doneOn"), new Condition.Empty("closedOn")),
        REVIEW("review", new Condition.Empty("reviewedOn"));

        private final String ledger;

        private final List<Condition> conditions;

        Kind(String ledger, Condition... conditions) {
            this.ledger = ledger;
            this.conditions = List.of(conditions);
        }
    }

    /**
     * Rows of one ledger that wait (待批事项).
     *
     * @param route the ledger with exactly these rows
     */
    record Rows(String ledger, long rows, String route) {}

    private final PaperQueue queue;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    Judging(PaperQueue queue, LedgerDirectory ledgers, LedgerAccess access) {
        this.queue = queue;
        this.ledgers = ledgers;
        this.access = access;
    }

    List<Stored<PaperData>> papers() {
        return queue.waiting();
    }

    /** None where the person may not approve. */
    List<Rows> rows() {
        return List.of(Kind.values()).stream()
                .filter(kind -> access.may(kind.ledger, Right.APPROVE))
                .map(this::rows)
                .filter(each -> each.rows() > 0)
                .toList();
    }

    private Rows rows(Kind kind) {
        var ledger = ledgers.get(kind.ledger);
        return new Rows(
                kind.ledger,
                ledger.totals(LedgerQuery.of(kind.conditions)).rows(),
                ledger.format().route(kind.conditions));
    }

    long waiting() {
        return papers().size() + rows().stream().mapToLong(Rows::rows).sum();
    }
}
