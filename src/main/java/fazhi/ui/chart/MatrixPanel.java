package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.common.Period;
import fazhi.figure.chart.Matrix;
import fazhi.ui.TestIds;
import fazhi.ui.stage.CardMenu;
import fazhi.ui.stage.Enlarge;
import fazhi.ui.stage.MeetingShelf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;

/**
 * A matrix as a table with shaded cells (矩阵面板): the number stands in each, zero is seen as never.
 */
public final class MatrixPanel extends Composite<Div> {

    /** Steps of shading, besides none. */
    private static final int SHADES = 4;

    private final Matrix matrix;

    private final CardMenu menu;

    public MatrixPanel(Matrix matrix) {
        this.matrix = matrix;
        var highest =
                matrix.cells().stream()
                        .flatMap(Collection::stream)
                        .map(Matrix.Cell::value)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        var heads = new ArrayList<>(matrix.columns());
        heads.addFirst("");
        var table = new MatrixTable().head(heads);
        for (int i = 0; i < matrix.rows().size(); i++) {
            var line = new ArrayList<Component>();
            line.add(new NativeTableHeaderCell(matrix.rows().get(i)));
            matrix.cells().get(i).forEach(cell -> line.add(cell(cell, highest)));
            table.row(line);
        }
        var basis =
                Unbroken.write(
                        new Paragraph(),
                        getTranslation("chart.basis", matrix.unit(), matrix.basis()));
        basis.addClassName("basis");
        getContent().addClassNames("chart-panel", "card", "matrix-panel");
        var title = new H3(matrix.title());
        menu = new CardMenu(getContent());
        var tools = new HorizontalLayout(title, Enlarge.of(getContent()), menu);
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        tools.setSpacing(false);
        tools.setWidthFull();
        tools.expand(title);
        getContent().add(tools, table, basis);
        TestIds.mark(getContent(), "matrix-" + matrix.id());
    }

    /** Offers to take it into the material of a meeting. */
    public MatrixPanel into(MeetingShelf shelf, String module, Period period) {
        menu.item("stage.meeting", () -> Shelving.put(shelf, module + "/" + matrix.id(), period));
        return this;
    }

    private static NativeTableCell cell(Matrix.Cell cell, BigDecimal highest) {
        var shown = new NativeTableCell();
        var value = cell.value();
        if (value == null) {
            shown.addClassName("shade-unknown");
        } else {
            shown.addClassName("shade-" + shade(value, highest));
            var text = value.stripTrailingZeros().toPlainString();
            if (cell.route().isEmpty()) {
                shown.setText(text);
            } else {
                shown.add(new Anchor(cell.route(), text));
            }
        }
        return shown;
    }

    private static int shade(BigDecimal value, BigDecimal highest) {
        return value.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(SHADES))
                        .divide(highest, 0, RoundingMode.CEILING)
                        .intValue();
    }
}
