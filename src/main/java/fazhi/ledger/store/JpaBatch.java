package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.Missing;
import fazhi.common.Stored;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.Right;
import fazhi.ledger.format.Column;
import fazhi.ledger.name.Names;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.query.RowKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many rows at once, kept out of memory as soon as they are written. */
record JpaBatch<E extends Entry<D>, D extends Record>(
        Supplier<E> fresh, RowRules<D> rules, RowKeys<E, D> keys, RowScan<E, D> scan)
        implements LedgerBatch<D> {

    @Override
    public Map<Integer, List<Stored<D>>> twins(List<D> given, List<Column<D>> key) {
        require();
        var places = new HashMap<List<@Nullable Object>, List<Integer>>();
        for (int i = 0; i < given.size(); i++) {
            places.computeIfAbsent(values(given.get(i), key), _ -> new ArrayList<>()).add(i);
        }
        var found = new HashMap<Integer, List<Stored<D>>>();
        scan.run(
                LedgerQuery.ALL,
                page -> {
                    page.forEach(row -> meet(row, key, places, found));
                    clear();
                });
        return found;
    }

    private void meet(
            E row,
            List<Column<D>> key,
            Map<List<@Nullable Object>, List<Integer>> places,
            Map<Integer, List<Stored<D>>> found) {
        var stored = new Stored<>(row.id(), row.version(), row.data());
        places.getOrDefault(values(row.data(), key), List.of())
                .forEach(at -> found.computeIfAbsent(at, _ -> new ArrayList<>()).add(stored));
    }

    private static <D extends Record> List<@Nullable Object> values(D data, List<Column<D>> key) {
        var values = new ArrayList<@Nullable Object>();
        key.forEach(column -> values.add(column.blank(data) ? null : column.value(data)));
        return values;
    }

    @Override
    public List<Written<D>> write(List<Stored<D>> batch) {
        require();
        var kept = entities(batch.stream().map(Stored::id).filter(id -> id != NEW).toList());
        var names = rules.written(batch.stream().map(Stored::data).toList());
        return rules.workshop()
                .write(
                        () -> {
                            var written = batch.stream().map(each -> write(each, kept, names));
                            return finish(written.toList());
                        });
    }

    private Row<E, D> write(Stored<D> typed, Map<Long, E> kept, Names names) {
        var row = typed.id() == NEW ? fresh.get() : kept.get(typed.id());
        if (row == null) {
            throw new Missing(rules.format().id() + "/" + typed.id());
        }
        var before = typed.id() == NEW ? null : row.data();
        if (before != null) {
            typed.requireVersion(row.version());
            rules.requireOwn(before);
        }
        var placed = keys.placed(typed.data());
        var after = rules.accept(before == null ? placed : rules.keepActs(before, placed));
        keys.requireUnique(after, typed.id());
        row.data(after);
        rules.texts(row, after, names);
        if (before == null) {
            rules.workshop().manager().persist(row);
        }
        rules.record(
                before == null ? AuditAction.CREATED : AuditAction.CHANGED,
                row.id(),
                before,
                after);
        return new Row<>(row, before);
    }

    @Override
    public List<Long> takeBack(List<Written<D>> batch) {
        require();
        return rules.workshop()
                .write(
                        () -> {
                            var kept = entities(batch.stream().map(Written::id).toList());
                            var changed =
                                    batch.stream().filter(each -> changed(each, kept)).toList();
                            batch.stream()
                                    .filter(each -> !changed.contains(each))
                                    .forEach(
                                            each ->
                                                    takeBack(
                                                            each,
                                                            Objects.requireNonNull(
                                                                    kept.get(each.id()))));
                            finish(List.of());
                            return changed.stream().map(Written::id).toList();
                        });
    }

    private boolean changed(Written<D> written, Map<Long, E> kept) {
        var row = kept.get(written.id());
        return row == null || row.version() != written.version();
    }

    private void takeBack(Written<D> written, E row) {
        var before = written.before();
        var was = row.data();
        rules.requireOwn(was);
        if (before == null) {
            row.remove(rules.workshop().clock().instant());
            rules.record(AuditAction.DELETED, row.id(), was, null);
        } else {
            row.data(before);
            rules.texts(row, before);
            rules.record(AuditAction.CHANGED, row.id(), was, before);
        }
    }

    private Map<Long, E> entities(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : scan.kept(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** A row in hand, with what it was. */
    private record Row<E extends Entry<D>, D extends Record>(E row, @Nullable D before) {}

    private List<Written<D>> finish(List<Row<E, D>> rows) {
        rules.workshop().manager().flush();
        var written =
                rows.stream()
                        .map(
                                each ->
                                        new Written<>(
                                                each.row().id(),
                                                each.row().version(),
                                                each.before()))
                        .toList();
        clear();
        return written;
    }

    private void clear() {
        rules.workshop().manager().clear();
    }

    private void require() {
        rules.workshop().access().require(rules.format().id(), Right.TYPE);
    }
}
