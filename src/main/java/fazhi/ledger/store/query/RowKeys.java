package fazhi.ledger.store.query;

import fazhi.common.Refusal;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.store.Entry;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row can only get by looking at the others (台账排序号与唯一值). */
public record RowKeys<E extends Entry<D>, D extends Record>(
        EntityManager manager, Class<E> entity, LedgerFormat<D> format) {

    public static final long NEW = 0;

    /** The record with a place behind all others, where it has none of its own. */
    public D placed(D data) {
        return place().filter(column -> column.blank(data))
                .map(column -> format.with(data, column, last(column) + 1))
                .orElse(data);
    }

    private Optional<Column<D>> place() {
        return format.with(Trait.PLACE).stream().findFirst();
    }

    private int last(Column<D> column) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Integer.class);
        var row = select.from(entity);
        select.select(builder.max(row.get("data").<Integer>get(column.key())))
                .where(builder.isNull(row.get("removedAt")));
        var last = manager.createQuery(select).getSingleResult();
        return last == null ? 0 : last;
    }

    /**
     * @param id of the row itself, or {@link #NEW}
     * @throws Refusal at the column whose value another row bears, also one in the recycle bin
     */
    public void requireUnique(D data, long id) {
        format.with(Trait.UNIQUE).stream()
                .filter(column -> !column.blank(data))
                .filter(column -> taken(column, column.value(data), id))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw Refusal.at(
                                    column.key(),
                                    "ledger.taken",
                                    String.valueOf(column.value(data)));
                        });
    }

    private boolean taken(Column<D> column, @Nullable Object value, long id) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Long.class);
        var row = select.from(entity);
        select.select(builder.count(row))
                .where(
                        builder.equal(row.get("data").get(column.key()), value),
                        builder.notEqual(row.get("id"), id));
        return manager.createQuery(select).getSingleResult() > 0;
    }
}
