package fazhi.ledger.intake.row;

import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file as cells of the ledger (待导入行).
 *
 * @param values what its cells say
 * @param derived what follows from other cells; it fills what is empty, and overwrites nothing
 * @param open columns about which nothing is decided yet
 * @param notes what was left out of the columns, for the remark
 */
public record Incoming(
        Table.Row row,
        Map<String, @Nullable Object> values,
        Map<String, Object> derived,
        Set<String> open,
        List<String> notes) {

    Incoming(Table.Row row) {
        this(row, new HashMap<>(), new HashMap<>(), new HashSet<>(), new ArrayList<>());
    }

    /** What two columns of the file say of one of the ledger stands there together. */
    void fill(Column<?> column, @Nullable Object value, String mark) {
        var before = values.get(column.key());
        if (before instanceof String one && value instanceof String other) {
            values.put(column.key(), one.equals(other) ? one : one + mark + other);
        } else if (before instanceof Integer one && value instanceof Integer other) {
            values.put(column.key(), one + other);
        } else {
            values.put(column.key(), value == null ? before : value);
        }
    }

    /** Takes what follows from the columns there are. */
    public void derive(UnaryOperator<Map<String, @Nullable Object>> follows) {
        var all = new HashMap<String, @Nullable Object>(derived);
        values.forEach((key, value) -> all.put(key, value == null ? all.get(key) : value));
        follows.apply(all)
                .forEach(
                        (key, value) -> {
                            if (value != null) {
                                derived.putIfAbsent(key, value);
                            }
                        });
    }
}
