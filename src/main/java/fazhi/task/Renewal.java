package fazhi.task;

import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is set up again every year (年度续建): rows of the year before, proposed with shifted dates. */
public interface Renewal {

    /** Of the ledger; its name is the ledger's. */
    String ledger();

    /** Rows of the year before that the year does not hold yet. */
    List<Proposal> proposals(int year);

    /** Sets these up again, whoever proposed them; asks the right to type. */
    int renew(int year, Collection<Long> rows);

    /** One row and what it would be called (续建建议). */
    record Proposal(long id, String title, String days) {}

    /**
     * @param date the day by which a row lies in a year
     * @param rows what is proposed of the year before
     * @param emptied columns that belong to the year before alone
     */
    static Renewal of(
            Ledger<?> ledger, Clock clock, String date, List<Condition> rows, String... emptied) {
        return new LedgerRenewal<>(ledger, clock, date, rows, Set.of(emptied));
    }
}
