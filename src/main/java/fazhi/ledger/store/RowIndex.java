package fazhi.ledger.store;

import fazhi.ledger.Condition;
import fazhi.ledger.Names;
import java.util.List;

/**
 * The texts kept for quick search and order (检索文本、音序键), written anew past the rows' versions:
 * nothing a person typed changes.
 */
record RowIndex<E extends Entry<D>, D extends Record>(
        Workshop workshop, Class<E> entity, RowRules<D> rules) {

    private static final int PAGE = 500;

    void renew() {
        renew(List.of());
    }

    /** Of the rows that name this record or word, which reads otherwise now. */
    void renew(String source, String value) {
        var naming =
                new SortKey<>(rules.format())
                        .columns().stream()
                                .filter(column -> column.source().equals(source))
                                .map(column -> Condition.is(column.key(), value))
                                .toList();
        if (!naming.isEmpty()) {
            workshop.manager().flush();
            renew(naming);
        }
    }

    /**
     * @param any rows that hold one of these, or all rows
     */
    void renew(List<Condition> any) {
        long after = 0;
        while (after >= 0) {
            after = page(after, any);
        }
    }

    /** The last id read, or less than nothing when all are. */
    private long page(long after, List<Condition> any) {
        return workshop.write(
                () -> {
                    var rows = rows(after, any);
                    if (rows.isEmpty()) {
                        return -1L;
                    }
                    var data = rows.stream().map(Entry::data).toList();
                    var names = rules.written(data);
                    rows.forEach(row -> write(row, names));
                    rows.forEach(workshop.manager()::detach);
                    return rows.size() < PAGE ? -1L : rows.getLast().id();
                });
    }

    private List<E> rows(long after, List<Condition> any) {
        var builder = workshop.manager().getCriteriaBuilder();
        var select = builder.createQuery(entity);
        var row = select.from(entity);
        var beyond = builder.gt(row.<Long>get("id"), after);
        var held = new RowPredicates<>(rules.format(), builder, row).any(any);
        select.where(any.isEmpty() ? beyond : builder.and(beyond, held))
                .orderBy(builder.asc(row.get("id")));
        return workshop.manager().createQuery(select).setMaxResults(PAGE).getResultList();
    }

    private void write(E row, Names names) {
        var builder = workshop.manager().getCriteriaBuilder();
        var update = builder.createCriteriaUpdate(entity);
        var updated = update.from(entity);
        update.set(
                updated.<String>get("searchText"),
                Entry.searchable(rules.searchText(row.data(), names)));
        if (row instanceof SortedEntry<?>) {
            update.set(updated.<String>get("sortText"), rules.sortText(row.data(), names));
        }
        update.where(builder.equal(updated.get("id"), row.id()));
        workshop.manager().createQuery(update).executeUpdate();
    }
}
