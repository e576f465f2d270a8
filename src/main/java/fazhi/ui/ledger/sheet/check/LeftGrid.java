package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.shape.LeftRow;
import fazhi.ui.TestIds;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** Rows taken for no records (未当作记录的行); each may be taken for one. */
final class LeftGrid extends Composite<Div> {

    private final Texts texts;

    private final SerializableConsumer<DecisionChange> decided;

    private final Grid<Line> grid = new Grid<>();

    /** All that were ever left, so that one taken in can be left again. */
    private final Map<Integer, Line> lines = new TreeMap<>();

    /** One such row (行). */
    private record Line(int number, String text, String reason, boolean record)
            implements Serializable {}

    LeftGrid(Texts texts, SerializableConsumer<DecisionChange> decided) {
        this.texts = texts;
        this.decided = decided;
        grid.addColumn(Line::number)
                .setHeader(texts.get("import.error-row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(Line::text)
                .setHeader(texts.get("import.error-value"))
                .setTooltipGenerator(Line::text)
                .setFlexGrow(4);
        grid.addColumn(Line::reason).setHeader(texts.get("import.why")).setFlexGrow(1);
        grid.addComponentColumn(this::take)
                .setHeader(texts.get("import.take-in"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("import-grid");
        getContent().setWidthFull();
        getContent().add(TestIds.mark(grid, "import-left"));
    }

    private Component take(Line line) {
        var box = new Checkbox(line.record());
        box.setAriaLabel(texts.get("import.take-in") + " " + line.number());
        box.addValueChangeListener(
                event ->
                        decided.accept(
                                decisions -> decisions.wanting(line.number(), event.getValue())));
        return TestIds.mark(box, "import-take-" + line.number());
    }

    boolean holds() {
        return !lines.isEmpty();
    }

    void update(ImportCheck check, Decisions decisions) {
        lines.replaceAll(
                (number, line) ->
                        new Line(
                                number,
                                line.text(),
                                line.reason(),
                                decisions.wanted().contains(number)));
        for (LeftRow row : check.left()) {
            var reason = Labels.of(row.reason(), texts);
            lines.put(row.number(), new Line(row.number(), row.text(), reason, false));
        }
        grid.setItems(lines.values());
    }
}
