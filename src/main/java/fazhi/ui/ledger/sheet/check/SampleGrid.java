package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import fazhi.common.Texts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ui.TestIds;
import java.util.List;

/** The first rows of a file as they will read in the ledger (导入样例). */
final class SampleGrid extends Composite<Div> {

    private final LedgerFormat<?> format;

    private final Texts texts;

    private final Grid<List<String>> grid = new Grid<>();

    private List<String> columns = List.of();

    SampleGrid(LedgerFormat<?> format, Texts texts) {
        this.format = format;
        this.texts = texts;
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("import-grid");
        getContent().setWidthFull();
        getContent().add(TestIds.mark(grid, "import-sample"));
    }

    void update(ImportCheck check) {
        if (!columns.equals(check.columns())) {
            columns = check.columns();
            grid.removeAllColumns();
            for (int i = 0; i < columns.size(); i++) {
                int at = i;
                grid.addColumn(row -> row.get(at))
                        .setHeader(texts.get(format.id() + "." + columns.get(i)))
                        .setAutoWidth(true);
            }
        }
        grid.setItems(check.sample());
        grid.recalculateColumnWidths();
    }
}
