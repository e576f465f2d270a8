package fazhi.organisation.wall;

import fazhi.figure.Window;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.year.EmptyYears;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whether no row of a village means that nothing happened there (涉村台账是否登记): not where the ledger
 * has no row of that year, and not where none of its rows names a village.
 */
@Component
class VillageKeeping {

    private final LedgerDirectory ledgers;

    private final EmptyYears emptyYears;

    private final LedgerAccess access;

    VillageKeeping(LedgerDirectory ledgers, EmptyYears emptyYears, LedgerAccess access) {
        this.ledgers = ledgers;
        this.emptyYears = emptyYears;
        this.access = access;
    }

    /**
     * Rows of a period (本期条数).
     *
     * @param nowhere those of them that name no village
     */
    record Rows(long all, long nowhere) {}

    boolean tells(VillageLedger ledger, Rows rows, Window window) {
        return rows.all() > 0 ? rows.all() > rows.nowhere() : kept(ledger, window);
    }

    boolean tells(VillageLedger ledger, Window window) {
        var period = List.of(window.on(ledger.day()));
        var nowhere = List.of(window.on(ledger.day()), new Condition.Empty(ledger.village()));
        return tells(ledger, new Rows(count(ledger, period), count(ledger, nowhere)), window);
    }

    /**
     * Who sees a part of the town cannot tell an empty ledger from one without rows of the part.
     */
    private boolean kept(VillageLedger ledger, Window window) {
        int year = window.to().getYear();
        var days =
                Condition.between(
                        ledger.day(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return !access.scope(ledger.id()).own().isEmpty()
                || emptyYears.said(ledger.id(), year)
                || count(ledger, List.of(days)) > 0;
    }

    private long count(VillageLedger ledger, List<Condition> conditions) {
        return ledgers.get(ledger.id()).totals(LedgerQuery.of(conditions)).rows();
    }
}
