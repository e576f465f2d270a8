package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Condition;
import fazhi.ledger.Grouping;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.ReferenceSource;
import fazhi.ledger.Removed;
import fazhi.ledger.Right;
import fazhi.ledger.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A ledger kept in one table (数据库台账); each verb is one transaction with its entry in the trail. */
final class JpaLedger<E extends Entry<D>, D extends Record> implements Ledger<D>, ReferenceSource {

    private final LedgerFormat<D> format;

    private final Class<E> entity;

    private final Supplier<E> fresh;

    private final Workshop workshop;

    private final RowRules<D> rules;

    JpaLedger(LedgerFormat<D> format, Class<E> entity, Supplier<E> fresh, Workshop workshop) {
        this.format = format;
        this.entity = entity;
        this.fresh = fresh;
        this.workshop = workshop;
        this.rules = new RowRules<>(format, workshop);
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
        return read(
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

    private RowScan<E, D> scan() {
        return new RowScan<>(workshop, this::rows);
    }

    @Override
    public LedgerBatch<D> batch() {
        return new JpaBatch<>(fresh, rules, scan());
    }

    @Override
    public Totals totals(LedgerQuery query) {
        return read(query, rows -> rows.totals(query));
    }

    @Override
    public List<Tally.Count> tally(List<Tally> tallies) {
        return tallies.isEmpty() ? List.of() : read(tallies, rows -> rows.tally(tallies));
    }

    @Override
    public List<Grouping.Group> group(
            List<Grouping> by, List<Condition> conditions, List<String> sum) {
        return read(List.of(by, conditions, sum), rows -> rows.group(by, conditions, sum));
    }

    @Override
    public Map<Long, Long> versions(LedgerQuery query) {
        return read(List.of("versions", query), rows -> rows.versions(query));
    }

    @Override
    public Stored<D> get(long id) {
        workshop.access().require(id(), Right.SEE);
        return workshop.read(() -> shown(row(id, false)));
    }

    @Override
    public long add(D data) {
        workshop.access().require(id(), Right.TYPE);
        var accepted = rules.accept(data);
        return workshop.write(
                () -> {
                    var row = fresh.get();
                    row.data(accepted);
                    row.search(rules.searchText(accepted));
                    workshop.manager().persist(row);
                    rules.record(AuditAction.CREATED, row.id(), null, accepted);
                    return row.id();
                });
    }

    @Override
    public void change(Stored<D> changed) {
        workshop.access().require(id(), Right.TYPE);
        workshop.write(
                () -> {
                    var row = row(changed.id(), false);
                    changed.requireVersion(row.version());
                    var before = row.data();
                    rules.requireOwn(before);
                    var after = rules.accept(rules.keepActs(before, changed.data()));
                    if (before.equals(after)) {
                        return row.id();
                    }
                    return replace(row, before, after, AuditAction.CHANGED);
                });
    }

    private long replace(E row, D before, D after, AuditAction action) {
        row.data(after);
        row.search(rules.searchText(after));
        workshop.manager().flush();
        rules.record(action, row.id(), before, after);
        return row.id();
    }

    @Override
    public void remove(long id) {
        workshop.access().require(id(), Right.TYPE);
        workshop.write(
                () -> {
                    var row = row(id, false);
                    rules.requireOwn(row.data());
                    row.remove(workshop.clock().instant());
                    rules.record(AuditAction.DELETED, id, row.data(), null);
                    return id;
                });
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
    public void restore(long id) {
        workshop.access().require(id(), Right.TYPE);
        workshop.write(
                () -> {
                    var row = row(id, true);
                    rules.requireOwn(row.data());
                    row.restore();
                    rules.record(AuditAction.RESTORED, id, null, row.data());
                    return id;
                });
    }

    @Override
    public String title(D data) {
        return rules.title(data);
    }

    @Override
    public List<Reference> find(String text, int limit) {
        return list(new LedgerQuery(text, List.of(), List.of()), 0, limit).stream()
                .map(row -> new Reference(row.id(), title(row.data())))
                .toList();
    }

    /** Reads the titles of all rows once: a name may be made of cells no search looks into. */
    @Override
    public Map<String, List<Reference>> named(Collection<String> names) {
        var called = new Called(names);
        scan(LedgerQuery.ALL, page -> rules.titles(page).forEach(called::meet));
        return called.found();
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : workshop.read(
                        () ->
                                rows().byId(ids).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Entry::id, row -> title(row.data()))));
    }

    private Stored<D> shown(E row) {
        return new Stored<>(row.id(), row.version(), rules.masked(row.data()));
    }

    private E row(long id, boolean removed) {
        var row = workshop.manager().find(entity, id);
        if (row == null || row.removed() != removed || !rules.covers(row.data())) {
            throw new Missing(id() + "/" + id);
        }
        return row;
    }

    RowQueries<E, D> rows() {
        return new RowQueries<>(workshop.manager(), entity, format, workshop.access().scope(id()));
    }

    private <T> T read(Object question, Function<RowQueries<E, D>, T> answer) {
        workshop.access().require(id(), Right.SEE);
        return workshop.read(
                () -> ReadOnce.of(List.of(id(), question), () -> answer.apply(rows())));
    }

    @Override
    public void act(long id, long version, AuditAction action, UnaryOperator<D> act) {
        workshop.access().require(id(), Right.APPROVE);
        workshop.write(
                () -> {
                    var row = row(id, false);
                    new Stored<>(id, version, row.data()).requireVersion(row.version());
                    var before = row.data();
                    var after = act.apply(before);
                    rules.requireSound(after);
                    return replace(row, before, after, action);
                });
    }

    /** Refuses early what the rules of the ledger refuse, without saving: for forms and imports. */
    @Override
    public void check(D data) throws Refusal {
        rules.accept(data);
    }
}
