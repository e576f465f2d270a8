package fazhi.ui;

import com.vaadin.flow.component.html.Span;
import fazhi.common.Staged;
import fazhi.ledger.format.Column;

/** How far a matter has come, as a chip (阶段标签): the same in list, table and page. */
public final class StageChip {

    private StageChip() {}

    /** Whether a column says so. */
    public static boolean shows(Column<?> column) {
        return Staged.class.isAssignableFrom(column.type());
    }

    /** Classes of the style sheet; empty where the row does not say. */
    public static <D extends Record> String look(Column<D> column, D row) {
        return column.value(row) instanceof Staged staged ? staged.tone().look() : "";
    }

    /** A word, as a chip where the column says how far the matter has come. */
    public static <D extends Record> Span of(Column<D> column, D row, String word) {
        var chip = new Span(word);
        var look = look(column, row);
        if (!look.isEmpty()) {
            chip.addClassNames(look.split(" "));
        }
        return chip;
    }
}
