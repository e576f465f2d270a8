package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Texts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which columns are shown, and in what order (列设置); by keyboard as well as by dragging a header.
 */
public final class ColumnsMenu {

    private final LedgerFormat<?> format;

    private final Texts texts;

    private final SerializableSupplier<List<ShownColumn>> present;

    private final SerializableConsumer<List<ShownColumn>> arrange;

    private final Div lines = new Div();

    public ColumnsMenu(
            LedgerFormat<?> format,
            Texts texts,
            SerializableSupplier<List<ShownColumn>> present,
            SerializableConsumer<List<ShownColumn>> arrange) {
        this.format = format;
        this.texts = texts;
        this.present = present;
        this.arrange = arrange;
        lines.addClassName("column-lines");
    }

    /** Opens beside a button. */
    public void attach(Button button) {
        var usual = new Button(texts.get("columns.usual"), _ -> change(List.of()));
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var popover = new Popover(lines, TestIds.mark(usual, "columns-usual"));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(texts.get("ledger.columns"));
        popover.addOpenedChangeListener(
                event -> {
                    if (event.isOpened()) {
                        list();
                    }
                });
    }

    private void change(List<ShownColumn> columns) {
        arrange.accept(columns);
        list();
    }

    private void list() {
        var shown = present.get();
        lines.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            lines.add(shownLine(shown, i));
        }
        format.columns().stream()
                .map(column -> column.key())
                .filter(key -> shown.stream().noneMatch(each -> each.key().equals(key)))
                .forEach(key -> lines.add(hiddenLine(shown, key)));
    }

    private Component shownLine(List<ShownColumn> shown, int at) {
        var box = box(shown.get(at).key(), true);
        box.setEnabled(shown.size() > 1);
        box.addValueChangeListener(
                _ -> {
                    var fewer = new ArrayList<>(shown);
                    fewer.remove(at);
                    change(fewer);
                });
        return line(
                box,
                mover(shown, at, at - 1, VaadinIcon.ARROW_UP, "columns.earlier"),
                mover(shown, at, at + 1, VaadinIcon.ARROW_DOWN, "columns.later"));
    }

    private Component hiddenLine(List<ShownColumn> shown, String key) {
        var box = box(key, false);
        box.addValueChangeListener(
                _ -> {
                    var more = new ArrayList<>(shown);
                    more.add(new ShownColumn(key, 0));
                    change(more);
                });
        return line(box);
    }

    private Checkbox box(String key, boolean shown) {
        return TestIds.mark(new Checkbox(header(key), shown), "column-" + key);
    }

    private String header(String key) {
        return texts.get(format.id() + "." + key);
    }

    private Button mover(List<ShownColumn> shown, int at, int to, VaadinIcon icon, String textKey) {
        var mover =
                Buttons.sign(
                        icon,
                        texts.get(textKey, header(shown.get(at).key())),
                        () -> {
                            var moved = new ArrayList<>(shown);
                            Collections.swap(moved, at, to);
                            change(moved);
                        });
        mover.setEnabled(to >= 0 && to < shown.size());
        mover.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return mover;
    }

    private static Component line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("column-line");
        return line;
    }
}
