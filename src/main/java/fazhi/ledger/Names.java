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

    String reference(Column<?> column, Object id) {
        return references
                .getOrDefault(column.source(), Map.of())
                .getOrDefault((Long) id, id.toString());
    }

    String word(Column<?> column, String code) {
        return words.getOrDefault(column.source(), Map.of()).getOrDefault(code, code);
    }
}
