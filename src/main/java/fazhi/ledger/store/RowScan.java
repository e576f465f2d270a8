package fazhi.ledger.store;

import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.query.RowPages;
import fazhi.ledger.store.query.RowPredicates;
import fazhi.ledger.store.query.RowQueries;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Goes through all rows of a long list (逐页读取): first their ids, in order, which fit in memory where
 * the rows would not; then page by page, without a page growing slower the deeper it lies.
 */
record RowScan<E extends Entry<D>, D extends Record>(
        Workshop workshop, Supplier<RowQueries<E, D>> rows) {

    /** What is done with a page happens before its rows are let go. */
    void run(LedgerQuery query, Consumer<List<E>> page) {
        var all = workshop.read(() -> ids(rows.get(), query));
        for (int from = 0; from < all.size(); from += Ledger.PAGE_LIMIT) {
            var ids = all.subList(from, Math.min(all.size(), from + Ledger.PAGE_LIMIT));
            workshop.read(
                    () -> {
                        page.accept(kept(ids));
                        return ids.size();
                    });
        }
    }

    private List<Long> ids(RowQueries<E, D> queries, LedgerQuery query) {
        var builder = queries.builder();
        var select = builder.createQuery(Long.class);
        var row = select.from(queries.entity());
        var predicates = new RowPredicates<>(queries.format(), builder, row);
        select.select(row.get("id"))
                .where(queries.found(select, predicates, query))
                .orderBy(new RowPages<>(queries).orders(query, predicates));
        return queries.manager().createQuery(select).getResultList();
    }

    /** Those of the rows that are not in the recycle bin, in the order of the ids. */
    List<E> kept(List<Long> ids) {
        var found = new HashMap<Long, E>();
        rows.get().byId(ids).stream()
                .filter(row -> !row.removed())
                .forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
