package fazhi.ledger;

import fazhi.audit.AuditAction;
import fazhi.common.Stored;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ledger's door (台账): the only way in to its rows for views, figures, import, export and
 * commands. Each call asks {@link LedgerAccess} first; what it may not see does not exist for the
 * caller.
 */
public interface Ledger<D extends Record> {

    LedgerFormat<D> format();

    /** One page of rows, at most {@value #PAGE_LIMIT}. */
    List<Stored<D>> list(LedgerQuery query, int offset, int limit);

    /**
     * Every row the query finds, page by page in its order, however many: for files, whose readers
     * must not hold them all.
     */
    void scan(LedgerQuery query, Consumer<List<Stored<D>>> page);

    /** How many rows the query finds, and the sums of the summed columns by key; one statement. */
    Totals totals(LedgerQuery query);

    /** Several numbers at once, in the order asked; one statement. */
    List<Tally.Count> tally(List<Tally> tallies);

    /** Rows by group, and the sum of some columns in each; one statement. */
    List<Grouping.Group> group(List<Grouping> by, List<Condition> conditions, List<String> sum);

    /** What stands in a column of these rows, each value once; of several in a cell, every one. */
    default Set<String> values(String column, List<Condition> conditions) {
        return group(List.of(Grouping.value(column)), conditions, List.of()).stream()
                .flatMap(group -> Stream.of(group.keys().getFirst().split("\\|")))
                .collect(Collectors.toSet());
    }

    /** Version by id of every row the query finds, so that a later day can tell what changed. */
    Map<Long, Long> versions(LedgerQuery query);

    /**
     * @throws fazhi.common.Missing when there is no such record, or none the caller may see
     */
    Stored<D> get(long id);

    /**
     * @throws fazhi.common.Refusal with the column, when the record breaks a rule
     */
    long add(D data);

    /**
     * Begins a record out of another by an act of the portal, such as reopening a task; asks the
     * right to approve.
     *
     * @throws fazhi.common.Refusal with the column, when the record breaks a rule
     */
    long begin(long from, UnaryOperator<D> act);

    /**
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    void change(Stored<D> changed);

    /** Puts a record into the recycle bin. */
    void remove(long id);

    /**
     * One value that is shown hidden; asks the right to reveal, and the trail keeps who saw it and
     * why.
     *
     * @param reason at least four characters
     * @throws fazhi.common.Refusal without a reason
     */
    String reveal(long id, String column, String reason);

    /** One page of the recycle bin, last removed first; asks the right to type. */
    List<Removed<D>> removed(int offset, int limit);

    /** Takes a record back out of the recycle bin. */
    void restore(long id);

    /**
     * Carries an act of the portal out on a record, such as closing a task; asks the right to
     * approve.
     *
     * @param action name of the act in the trail
     */
    void act(long id, long version, AuditAction action, UnaryOperator<D> act);

    /** The many-row verbs of an import. */
    LedgerBatch<D> batch();

    /** Refuses what the rules of the ledger refuse, without saving. */
    void check(D data);

    /** The record's title, its columns marked as title joined. */
    String title(D data);

    /** Most rows of one page. */
    int PAGE_LIMIT = 500;

    /** What a query finds (合计): rows, and sums in yuan or pieces by column key. */
    record Totals(long rows, Map<String, BigDecimal> sums) {}
}
