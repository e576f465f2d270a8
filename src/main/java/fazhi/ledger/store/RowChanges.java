package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.Missing;
import fazhi.common.Stored;
import fazhi.ledger.store.query.RowKeys;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One row at a time is added, changed, taken away and brought back (单条变更), with its entry in the
 * trail.
 */
record RowChanges<E extends Entry<D>, D extends Record>(
        Class<E> entity,
        Supplier<E> fresh,
        Workshop workshop,
        RowRules<D> rules,
        RowKeys<E, D> keys) {

    long add(D data) {
        var typed = rules.accept(data);
        return workshop.write(
                () -> {
                    var accepted = keys.placed(typed);
                    keys.requireUnique(accepted, RowKeys.NEW);
                    var row = fresh.get();
                    row.data(accepted);
                    rules.texts(row, accepted);
                    workshop.manager().persist(row);
                    rules.record(AuditAction.CREATED, row.id(), null, accepted);
                    return row.id();
                });
    }

    long begin(long from, UnaryOperator<D> act) {
        return add(act.apply(workshop.read(() -> row(from, false).data())));
    }

    void change(Stored<D> changed) {
        workshop.write(
                () -> {
                    var row = row(changed.id(), false);
                    changed.requireVersion(row.version());
                    var before = row.data();
                    rules.requireOwn(before);
                    var after = rules.accept(rules.keepActs(before, keys.placed(changed.data())));
                    keys.requireUnique(after, row.id());
                    if (before.equals(after)) {
                        return row.id();
                    }
                    return replace(row, before, after, AuditAction.CHANGED);
                });
    }

    private long replace(E row, D before, D after, AuditAction action) {
        row.data(after);
        rules.texts(row, after);
        workshop.manager().flush();
        rules.record(action, row.id(), before, after);
        return row.id();
    }

    void remove(long id) {
        workshop.write(
                () -> {
                    var row = row(id, false);
                    rules.requireOwn(row.data());
                    row.remove(workshop.clock().instant());
                    rules.record(AuditAction.DELETED, id, row.data(), null);
                    return id;
                });
    }

    void restore(long id) {
        workshop.write(
                () -> {
                    var row = row(id, true);
                    rules.requireOwn(row.data());
                    row.restore();
                    rules.record(AuditAction.RESTORED, id, null, row.data());
                    return id;
                });
    }

    void act(long id, long version, AuditAction action, UnaryOperator<D> act) {
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

    /**
     * @throws Missing also where it is not the person's own to see
     */
    E row(long id, boolean removed) {
        var row = workshop.manager().find(entity, id);
        if (row == null || row.removed() != removed || !rules.covers(row.data())) {
            throw new Missing(rules.format().id() + "/" + id);
        }
        return row;
    }
}
