package fazhi.ledger;

import java.time.LocalDate;
import java.util.Map;
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

    /** The name on a day, or the given words where the reader may not see what is pointed at. */
    String reference(Column<?> column, Object id, @Nullable LocalDate day, String otherwise) {
        var history = references.getOrDefault(column.source(), Map.of()).get((Long) id);
        return history == null ? otherwise : history.on(day);
    }

    String word(Column<?> column, String code) {
        return words.getOrDefault(column.source(), Map.of()).getOrDefault(code, code);
    }

    @SuppressWarnings("unchecked")
    <D extends Record> @Nullable LocalDate day(D row) {
        return date == null ? null : (LocalDate) ((Column<D>) date).value(row);
    }
}
