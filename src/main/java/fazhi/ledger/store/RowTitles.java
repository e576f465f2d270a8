package fazhi.ledger.store;

import fazhi.common.Scope;
import fazhi.common.Stored;
import fazhi.ledger.CellTexts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.NameHistory;
import fazhi.ledger.name.Names;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.store.query.RowReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the rows of a ledger are called by others that name them (记录标题). */
record RowTitles<D extends Record>(RowRules<D> rules) {

    private LedgerFormat<D> format() {
        return rules.format();
    }

    private CellTexts texts() {
        return rules.workshop().texts();
    }

    String of(D data) {
        return text(data, names(List.of(data)));
    }

    List<Reference> of(List<Stored<D>> rows) {
        var names = names(rows.stream().map(Stored::data).toList());
        return rows.stream().map(row -> new Reference(row.id(), text(row.data(), names))).toList();
    }

    private Names names(List<D> rows) {
        return texts().names(format(), format().with(Trait.TITLE), rows);
    }

    /** As the reader may see them. */
    Map<Long, String> seen(RowReader<? extends Entry<D>, D> reader, Collection<Long> ids) {
        return rows(ids, () -> reader.rows().byId(ids), this::seen);
    }

    private Map<Long, String> seen(List<? extends Entry<D>> rows) {
        return labels(rows, data -> rules.masked(data), names(data(rows)));
    }

    /** As they are kept in the texts of what names them, whoever is at work. */
    Map<Long, NameHistory> whole(RowReader<? extends Entry<D>, D> reader, Collection<Long> ids) {
        return rows(ids, () -> reader.rows(Scope.TOWN).byId(ids), this::whole);
    }

    private <T> Map<Long, T> rows(
            Collection<Long> ids,
            Supplier<List<? extends Entry<D>>> found,
            Function<List<? extends Entry<D>>, Map<Long, T>> called) {
        return ids.isEmpty() ? Map.of() : rules.workshop().read(() -> called.apply(found.get()));
    }

    private Map<Long, NameHistory> whole(List<? extends Entry<D>> rows) {
        var names = texts().wholeNames(format(), format().with(Trait.TITLE), data(rows));
        return labels(rows, data -> data, names).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> NameHistory.always(each.getValue())));
    }

    private static <D extends Record> List<D> data(List<? extends Entry<D>> rows) {
        return rows.stream().map(Entry::data).toList();
    }

    /** What is in the recycle bin keeps its name for the rows that point at it. */
    private Map<Long, String> labels(
            List<? extends Entry<D>> rows, UnaryOperator<D> shown, Names names) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                Entry::id,
                                row -> {
                                    var title = text(shown.apply(row.data()), names);
                                    return row.removed() ? texts().removed(title) : title;
                                }));
    }

    boolean differ(D before, D after) {
        return format().with(Trait.TITLE).stream()
                .anyMatch(column -> !Objects.equals(column.value(before), column.value(after)));
    }

    private String text(D data, Names names) {
        return format().with(Trait.TITLE).stream()
                .map(column -> texts().show(column, data, names))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
