package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.Removed;
import fazhi.ledger.Right;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.name.NameHistory;
import fazhi.ledger.name.ReferenceSource;
import fazhi.ledger.pick.SeenRows;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import fazhi.ledger.store.query.KeptCounts;
import fazhi.ledger.store.query.RecycleBin;
import fazhi.ledger.store.query.RowKeys;
import fazhi.ledger.store.query.RowQueries;
import fazhi.ledger.store.query.RowReader;
import fazhi.ledger.store.query.RowsSeen;
import fazhi.ledger.store.query.SortKey;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A ledger kept in one table (数据库台账); each verb is one transaction with its entry in the trail. */
final class JpaLedger<E extends Entry<D>, D extends Record>
        implements Ledger<D>, ReferenceSource, SeenRows {

    private final LedgerFormat<D> format;

    private final Class<E> entity;

    private final Supplier<E> fresh;

    private final Workshop workshop;

    private final RowRules<D> rules;

    private final RowReader<E, D> reader;

    JpaLedger(LedgerFormat<D> format, Class<E> entity, Supplier<E> fresh, Workshop workshop) {
        this.format = format;
        this.entity = entity;
        this.fresh = fresh;
        this.workshop = workshop;
        this.rules = new RowRules<>(format, workshop);
        this.reader = new RowReader<>(format, entity, rules, workshop);
        new SortKey<>(format).check(entity);
    }

    @Override
    public LedgerFormat<D> format() {
        return format;
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public List<Stored<D>> list(LedgerQuery query, int offset, int limit) {
        return reader.read(
                List.of(query, offset, limit),
                rows ->
                        rows.page(query, offset, Math.min(limit, PAGE_LIMIT)).stream()
                                .map(row -> shown(row))
                                .toList());
    }

    @Override
    public void scan(LedgerQuery query, Consumer<List<Stored<D>>> page) {
        workshop.access().require(id(), Right.SEE);
        scan().run(query, rows -> page.accept(rows.stream().map(this::shown).toList()));
    }

    RowQueries<E, D> rows() {
        return reader.rows();
    }

    @Override
    public LedgerBatch<D> batch() {
        return new JpaBatch<>(fresh, rules, keys(), scan());
    }

    /** The texts its rows are found by. */
    RowIndex<E, D> index() {
        return new RowIndex<>(workshop, entity, rules);
    }

    private RowScan<E, D> scan() {
        return new RowScan<>(workshop, reader::rows);
    }

    private RowKeys<E, D> keys() {
        return new RowKeys<>(workshop.manager(), entity, format);
    }

    @Override
    public Totals totals(LedgerQuery query) {
        var inAnyOrder = query.sorted(List.of());
        return reader.counted(KeptCounts.may(query), inAnyOrder, rows -> rows.totals(inAnyOrder));
    }

    @Override
    public List<Tally.Count> tally(List<Tally> tallies) {
        return tallies.isEmpty()
                ? List.of()
                : reader.counted(KeptCounts.may(tallies), tallies, rows -> rows.tally(tallies));
    }

    @Override
    public List<Grouping.Group> group(
            List<Grouping> by, List<Condition> conditions, List<String> sum) {
        return reader.read(List.of(by, conditions, sum), rows -> rows.group(by, conditions, sum));
    }

    @Override
    public Map<Long, Long> versions(LedgerQuery query) {
        return reader.read(List.of("versions", query), rows -> rows.versions(query));
    }

    @Override
    public Stored<D> get(long id) {
        workshop.access().require(id(), Right.SEE);
        return workshop.read(() -> shown(changes().row(id, false)));
    }

    @Override
    public long add(D data) {
        return typing().add(data);
    }

    @Override
    public long begin(long from, UnaryOperator<D> act) {
        workshop.access().require(id(), Right.APPROVE);
        return changes().begin(from, act);
    }

    @Override
    public void change(Stored<D> changed) {
        typing().change(changed);
    }

    @Override
    public void remove(long id) {
        typing().remove(id);
    }

    @Override
    public void restore(long id) {
        typing().restore(id);
    }

    @Override
    public void act(long id, long version, AuditAction action, UnaryOperator<D> act) {
        workshop.access().require(id(), Right.APPROVE);
        changes().act(id, version, action, act);
    }

    private RowChanges<E, D> typing() {
        workshop.access().require(id(), Right.TYPE);
        return changes();
    }

    private RowChanges<E, D> changes() {
        return new RowChanges<>(entity, fresh, workshop, rules, keys());
    }

    @Override
    public List<Removed<D>> removed(int offset, int limit) {
        workshop.access().require(id(), Right.TYPE);
        var bin =
                new RecycleBin<>(workshop.manager(), entity, format, workshop.access().scope(id()));
        return workshop.read(
                () ->
                        bin.page(offset, Math.min(limit, PAGE_LIMIT)).stream()
                                .map(row -> new Removed<>(shown(row), row.removedAt()))
                                .toList());
    }

    @Override
    public String reveal(long id, String column, String reason) {
        workshop.access().require(id(), Right.REVEAL);
        return workshop.write(
                () ->
                        new Revealing<>(format, workshop)
                                .value(changes().row(id, false), format.column(column), reason));
    }

    @Override
    public String title(D data) {
        return rules.titles().of(data);
    }

    @Override
    public List<Reference> find(String text, int limit) {
        return rules.titles().of(list(new LedgerQuery(text, List.of(), List.of()), 0, limit));
    }

    /** Reads the titles of all rows once: a name may be made of cells no search looks into. */
    @Override
    public Map<String, List<Reference>> named(Collection<String> names) {
        var called = new Called(names);
        scan(LedgerQuery.ALL, page -> rules.titles().of(page).forEach(called::meet));
        return called.found();
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return rules.titles().seen(reader, ids);
    }

    @Override
    public Map<Long, NameHistory> wholeNames(Collection<Long> ids) {
        return rules.titles().whole(reader, ids);
    }

    private Stored<D> shown(E row) {
        return new Stored<>(row.id(), row.version(), rules.masked(row.data()));
    }

    @Override
    public Predicate seen(
            CommonAbstractCriteria statement, Expression<Long> id, List<Condition> conditions) {
        return new RowsSeen<>(reader.rows()).in(statement, id, conditions);
    }

    @Override
    public Expression<Long> counted(CommonAbstractCriteria statement, List<Condition> conditions) {
        return new RowsSeen<>(reader.rows()).counted(statement, conditions);
    }

    /** Refuses early what the rules of the ledger refuse, without saving: for forms and imports. */
    @Override
    public void check(D data) throws Refusal {
        rules.accept(data);
    }
}
