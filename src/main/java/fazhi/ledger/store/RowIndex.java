package fazhi.ledger.store;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.Names;
import fazhi.ledger.name.Renamed;
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.query.RowPredicates;
import fazhi.ledger.store.query.SortKey;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The texts kept for quick search and order (检索文本、音序键), written anew past the rows' versions:
 * nothing a person typed changes.
 */
record RowIndex<E extends Entry<D>, D extends Record>(
        Workshop workshop, Class<E> entity, RowRules<D> rules) {

    private static final int PAGE = 500;

    /** Of every row; the rows themselves stay what they are. */
    void renew() {
        renew(List.of(), _ -> {});
    }

    /**
     * Of the rows that name these records or words, which read otherwise now.
     *
     * @param retitled told, page by page, of the rows whose titles name them
     */
    void renew(Renamed names, Consumer<Renamed> retitled) {
        var titles = naming(rules.format().with(Trait.TITLE), names);
        var texts = naming(new SortKey<>(rules.format()).columns(), names);
        if (titles.isEmpty() && texts.isEmpty()) {
            return;
        }
        workshop.manager().flush();
        if (!titles.isEmpty()) {
            renew(titles, ids -> retitled.accept(new Renamed(rules.format().id(), ids)));
        }
        if (!titles.containsAll(texts)) {
            renew(texts, _ -> {});
        }
    }

    private static <D extends Record> List<Condition> naming(
            List<Column<D>> columns, Renamed names) {
        return columns.stream()
                .filter(column -> column.source().equals(names.source()))
                .<Condition>map(
                        column -> new Condition.OneOf(column.key(), List.copyOf(names.values())))
                .toList();
    }

    /**
     * @param any rows that hold one of these, or all rows
     * @param written told of the rows of each page
     */
    private void renew(List<Condition> any, Consumer<Set<String>> written) {
        long after = 0;
        while (after >= 0) {
            var ids = page(after, any);
            after = ids.size() < PAGE ? -1 : ids.getLast();
            if (!ids.isEmpty()) {
                written.accept(ids.stream().map(String::valueOf).collect(Collectors.toSet()));
            }
        }
    }

    private List<Long> page(long after, List<Condition> any) {
        return workshop.write(
                () -> {
                    var rows = rows(after, any);
                    var names = rules.written(rows.stream().map(Entry::data).toList());
                    rows.forEach(row -> write(row, names));
                    rows.forEach(workshop.manager()::detach);
                    return rows.stream().map(Entry::id).toList();
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
