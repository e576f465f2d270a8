package fazhi.ledger;

import java.util.Map;

/**
 * Names of everything some rows point at (引用名称), looked up once for all of them.
 *
 * @param references by source and id
 * @param words by word list and code
 */
public record Names(
        Map<String, Map<Long, String>> references, Map<String, Map<String, String>> words) {

    /** The name, or the given words where the reader may not see what is pointed at. */
    String reference(Column<?> column, Object id, String otherwise) {
        return references
                .getOrDefault(column.source(), Map.of())
                .getOrDefault((Long) id, otherwise);
    }

    String word(Column<?> column, String code) {
        return words.getOrDefault(column.source(), Map.of()).getOrDefault(code, code);
    }
}
