package fazhi.ui.ledger.grid;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ui.StageChip;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.ShownColumn;
import java.util.List;

/** Makes the columns of a grid (表格列): the ledger's own, and one for each badge after the first. */
record GridColumns<D extends Record>(LedgerFormat<D> format, LedgerKit kit, Grid<GridLine> grid) {

    /** The first cell says in words what needs attention, beside a sign. */
    private static final String MARKED =
            """
            ${item.text}<span class="row-mark" title="${item.mark}" ?hidden="${!item.mark}">
            <vaadin-icon icon="vaadin:warning"></vaadin-icon>${item.mark}</span>
            """;

    private static final String BADGE = "<span class=\"${item.style}\">${item.text}</span>";

    /** Eighty villages in one cell would push the numbers off the screen. */
    private static final String LIST = "15em";

    void show(List<ShownColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i);
            if (i == 0) {
                badges();
            }
        }
    }

    private void column(ShownColumn shown, int at) {
        var column = format.column(shown.key());
        var cell =
                added(column, at)
                        .setKey(column.key())
                        .setHeader(kit.texts().get(format.headerKey(column)))
                        .setFlexGrow(column.kind().written() ? 1 : 0)
                        .setResizable(true)
                        .setSortable(column.is(Trait.SORT))
                        .setFrozen(at == 0);
        if (shown.width() > 0) {
            cell.setWidth(shown.width() + "px").setFlexGrow(0);
        } else if (column.kind() == ColumnKind.REFERENCES) {
            cell.setWidth(LIST).setFlexGrow(1).setTooltipGenerator(line -> line.cells().get(at));
        } else {
            cell.setAutoWidth(true);
        }
        if (column.kind().numeric()) {
            cell.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Grid.Column<GridLine> added(Column<D> column, int at) {
        if (at == 0) {
            return grid.addColumn(
                    LitRenderer.<GridLine>of(MARKED)
                            .withProperty("text", line -> line.cells().getFirst())
                            .withProperty("mark", GridLine::mark));
        }
        return StageChip.shows(column)
                ? grid.addColumn(
                        LitRenderer.<GridLine>of(BADGE)
                                .withProperty("text", line -> line.cells().get(at))
                                .withProperty("style", line -> line.look(column.key())))
                : grid.addColumn(line -> line.cells().get(at));
    }

    /** What other modules count for each row, such as its evidence. */
    private void badges() {
        kit.badges().stream()
                .filter(badge -> badge.speaksOf(format.id()))
                .forEach(
                        badge ->
                                grid.addColumn(
                                                LitRenderer.<GridLine>of(BADGE)
                                                        .withProperty(
                                                                "text",
                                                                line ->
                                                                        line.badge(badge.name())
                                                                                .text())
                                                        .withProperty(
                                                                "style",
                                                                line ->
                                                                        line.badge(badge.name())
                                                                                .style()))
                                        .setKey("badge-" + badge.name())
                                        .setHeader(badge.sign())
                                        .setWidth(badge.width())
                                        .setFlexGrow(0)
                                        .setTextAlign(
                                                badge.words()
                                                        ? ColumnTextAlign.START
                                                        : ColumnTextAlign.CENTER));
    }
}
