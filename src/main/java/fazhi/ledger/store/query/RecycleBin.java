package fazhi.ledger.store.query;

import fazhi.common.Scope;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Entry;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Rows of one ledger that were removed (回收站), last removed first. */
public record RecycleBin<E extends Entry<D>, D extends Record>(
        EntityManager manager, Class<E> entity, LedgerFormat<D> format, Scope scope) {

    public List<E> page(int offset, int limit) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(entity);
        var row = select.from(entity);
        select.where(
                        builder.isNotNull(row.get("removedAt")),
                        new RowPredicates<>(format, builder, row).within(scope))
                .orderBy(builder.desc(row.get("removedAt")), builder.desc(row.get("id")));
        return manager.createQuery(select)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }
}
