package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import fazhi.common.Texts;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ui.TestIds;

/** The errors of a file by cell (错误清单). */
final class ErrorGrid extends Composite<Div> {

    private final Texts texts;

    private final Grid<CellError> grid = new Grid<>();

    private final Grid.Column<CellError> sheet;

    private final Div more = new Div();

    ErrorGrid(Texts texts) {
        this.texts = texts;
        sheet = grid.addColumn(CellError::sheet).setHeader(texts.get("import.error-sheet"));
        grid.addColumn(error -> error.row() == 0 ? "" : error.row())
                .setHeader(texts.get("import.error-row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(this::column).setHeader(texts.get("import.error-column"));
        grid.addColumn(CellError::value).setHeader(texts.get("import.error-value"));
        grid.addColumn(CellError::message)
                .setHeader(texts.get("import.error-message"))
                .setFlexGrow(3)
                .setTooltipGenerator(CellError::message);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("import-grid");
        more.addClassName("hint");
        getContent().setWidthFull();
        getContent().add(TestIds.mark(grid, "import-errors"), more);
    }

    private String column(CellError error) {
        return error.letters().isEmpty()
                ? error.header()
                : texts.get("import.column-of", error.letters(), error.header());
    }

    void update(ImportCheck check) {
        grid.setItems(check.errors());
        sheet.setVisible(check.errors().stream().anyMatch(error -> !error.sheet().isEmpty()));
        more.setText(texts.get("import.faulty-more", check.errors().size()));
        more.setVisible(check.errorCount() > check.errors().size());
    }
}
