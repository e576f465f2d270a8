package fazhi.ledger.name;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Names of everything some rows point at (引用名称), looked up once for all of them.
 *
 * @param references by source and id
 * @param words by word list and code
 * @param date the column of the rows' own date, by which names are chosen, or nothing
 */
public record Names(
        Map<String, Map<Long, NameHistory>> references,
        Map<String, Map<String, String>> words,
        @Nullable Column<?> date) {

    /**
     * What these columns of some rows name.
     *
     * @param read the names of records, by source and id
     */
    public static <D extends Record> Names of(
            LedgerFormat<D> format,
            List<Column<D>> columns,
            Collection<D> rows,
            Words words,
            BiFunction<String, Set<Long>, Map<Long, NameHistory>> read) {
        var ids = new HashMap<String, Set<Long>>();
        var lists = new HashMap<String, Map<String, String>>();
        for (var column : columns) {
            switch (column.kind()) {
                case REFERENCE, REFERENCES -> {
                    var pointed = ids.computeIfAbsent(column.source(), _ -> new HashSet<>());
                    rows.forEach(row -> pointed.addAll(column.pointed(row)));
                }
                case WORD -> lists.computeIfAbsent(column.source(), words::labels);
                default -> {}
            }
        }
        ids.values().removeIf(Set::isEmpty);
        var labels = new HashMap<String, Map<Long, NameHistory>>();
        ids.forEach((source, all) -> labels.put(source, read.apply(source, all)));
        return new Names(labels, lists, format.find(format.date()).orElse(null));
    }

    /** The name on a day, or the given words where the reader may not see what is pointed at. */
    public String reference(
            Column<?> column, Object id, @Nullable LocalDate day, String otherwise) {
        var history = references.getOrDefault(column.source(), Map.of()).get((Long) id);
        return history == null ? otherwise : history.on(day);
    }

    public String word(Column<?> column, String code) {
        return words.getOrDefault(column.source(), Map.of()).getOrDefault(code, code);
    }

    @SuppressWarnings("unchecked")
    public <D extends Record> @Nullable LocalDate day(D row) {
        return date == null ? null : (LocalDate) ((Column<D>) date).value(row);
    }
}
