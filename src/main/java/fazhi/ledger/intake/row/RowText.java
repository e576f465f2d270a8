package fazhi.ledger.intake.row;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How what a row says is put together (行内容合并): what is there stays, notes go behind the remark. */
public final class RowText {

    private static final List<String> REMARKS = List.of("remark", "notes", "detail");

    private RowText() {}

    public static boolean blank(@Nullable Object value) {
        return value == null
                || value instanceof Set<?> several && several.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    public static Object filled(Object kept, Object derived) {
        return blank(kept) ? derived : kept;
    }

    /** The column that takes what fits no other. */
    public static <D extends Record> Optional<Column<D>> remark(LedgerFormat<D> format) {
        return REMARKS.stream()
                .flatMap(key -> format.find(key).stream())
                .filter(column -> column.kind() == ColumnKind.LONG_TEXT)
                .findFirst();
    }

    public static @Nullable Object noted(@Nullable Object remark, List<String> notes) {
        var text = remark == null ? "" : remark.toString().strip();
        var all = new ArrayList<String>();
        if (!text.isEmpty()) {
            all.add(text);
        }
        notes.stream().filter(note -> !text.contains(note)).forEach(all::add);
        var joined = String.join("\n", all);
        return joined.isEmpty() ? null : joined;
    }
}
