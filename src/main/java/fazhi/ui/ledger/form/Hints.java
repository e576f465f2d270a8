package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.format.LedgerFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says at the fields of a form what is worth a second look (字段提醒); nobody is kept from saving. */
final class Hints<D extends Record> {

    private static final String LOOK = "hinted";

    private final LedgerKit kit;

    private final Function<D, List<Complaint>> looking;

    /** What a field's help said before the hint took its place. */
    private final Map<Component, String> before = new HashMap<>();

    Hints(LedgerFormat<D> format, LedgerKit kit) {
        this.kit = kit;
        this.looking = kit.advices().looking(format);
    }

    void show(D data, Map<Column<D>, Bound> fields) {
        var found =
                looking.apply(data).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Complaint::column,
                                        Collectors.mapping(
                                                each ->
                                                        kit.texts()
                                                                .get(each.key(), each.arguments()),
                                                Collectors.joining(" "))));
        fields.forEach(
                (column, field) -> say(field.component(), found.getOrDefault(column.key(), "")));
    }

    private void say(Component component, String words) {
        if (!(component instanceof HasHelper field) || !(component instanceof HasStyle styled)) {
            return;
        }
        if (!words.isEmpty()) {
            before.putIfAbsent(component, Objects.requireNonNullElse(field.getHelperText(), ""));
            field.setHelperText(words);
            styled.addClassName(LOOK);
        } else if (before.containsKey(component)) {
            field.setHelperText(before.remove(component));
            styled.removeClassName(LOOK);
        }
    }
}
