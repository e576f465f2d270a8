package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ui.TestIds;
import java.util.List;

/** The errors of a file by cell, or else its first rows as they will read (检查结果). */
final class CheckResult extends Composite<Div> {

    private static final String ROWS = "15rem";

    CheckResult(LedgerFormat<?> format, Texts texts, ImportPlan plan, ImportCheck check) {
        boolean sound = check.errorCount() == 0;
        var counts = check.counts();
        var words =
                TestIds.mark(
                        new Span(
                                sound
                                        ? texts.get(
                                                "import.sound",
                                                counts.all(),
                                                counts.added(),
                                                counts.changed(),
                                                counts.same(),
                                                counts.skipped())
                                        : texts.get("import.faulty", check.errorCount())),
                        "import-words");
        words.addClassName(sound ? "import-sound" : "import-problem");
        words.getElement().setAttribute("role", "status");
        getContent().add(words);
        getContent().add(sound ? sample(format, texts, plan, check) : errors(texts, check));
        if (check.errorCount() > check.errors().size()) {
            hint(texts.get("import.faulty-more", check.errors().size()));
        }
        if (!check.left().isEmpty()) {
            hint(
                    texts.get(
                            "import.left",
                            String.join(texts.get("common.list-mark"), check.left())));
        }
    }

    private void hint(String text) {
        var hint = new Div(text);
        hint.addClassName("hint");
        getContent().add(hint);
    }

    private static Component errors(Texts texts, ImportCheck check) {
        var grid = grid(check.errors());
        boolean named = check.errors().stream().anyMatch(error -> !error.sheet().isEmpty());
        if (named) {
            grid.addColumn(CellError::sheet).setHeader(texts.get("import.error-sheet"));
        }
        grid.addColumn(error -> error.row() == 0 ? "" : error.row())
                .setHeader(texts.get("import.error-row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(
                        error ->
                                error.letters().isEmpty()
                                        ? error.header()
                                        : texts.get(
                                                "import.column-of",
                                                error.letters(),
                                                error.header()))
                .setHeader(texts.get("import.error-column"));
        grid.addColumn(CellError::value).setHeader(texts.get("import.error-value"));
        grid.addColumn(CellError::message)
                .setHeader(texts.get("import.error-message"))
                .setFlexGrow(3)
                .setTooltipGenerator(CellError::message);
        return TestIds.mark(grid, "import-errors");
    }

    private static <D extends Record> Component sample(
            LedgerFormat<D> format, Texts texts, ImportPlan plan, ImportCheck check) {
        var grid = grid(check.sample());
        var columns = plan.columns().keySet().stream().sorted().toList();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            var column = format.column(plan.columns().get(columns.get(i)));
            grid.addColumn((List<String> row) -> row.get(at))
                    .setHeader(texts.get(format.headerKey(column)))
                    .setAutoWidth(true);
        }
        grid.setVisible(!check.sample().isEmpty());
        return TestIds.mark(grid, "import-sample");
    }

    private static <T> Grid<T> grid(List<T> rows) {
        var grid = new Grid<T>();
        grid.setItems(rows);
        grid.setHeight(ROWS);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        return grid;
    }
}
