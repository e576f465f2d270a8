package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.query.Condition;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.form.NumberField;
import fazhi.ui.form.TypingGuard;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Narrows a ledger by its columns (筛选): ranges for days and amounts, choices for the rest. */
public final class FilterDialog extends Dialog {

    private static final int CHOICES = 500;

    private final LedgerKit kit;

    private final LedgerFormat<?> format;

    private final Map<String, Condition> present;

    private final List<Supplier<Optional<Condition>>> answers = new ArrayList<>();

    private final List<NumberField<?>> numbers = new ArrayList<>();

    public FilterDialog(
            LedgerFormat<?> format,
            LedgerKit kit,
            List<Condition> conditions,
            SerializableConsumer<List<Condition>> apply) {
        this.format = format;
        this.kit = kit;
        this.present =
                conditions.stream()
                        .collect(Collectors.toMap(Condition::column, Function.identity()));
        var fields = new FormLayout();
        fields.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        format.columns().stream()
                .filter(column -> column.is(Trait.GRID))
                .map(this::field)
                .forEach(fields::add);

        var clear =
                new Button(
                        getTranslation("ledger.filter-clear"),
                        _ -> {
                            close();
                            apply.accept(List.of());
                        });
        var show =
                TestIds.mark(
                        new Button(getTranslation("ledger.filter-apply"), _ -> show(apply)),
                        "action-filter-apply");
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        setHeaderTitle(getTranslation("ledger.filter"));
        TypingGuard.of(this, getTranslation("ledger.filter"));
        addClassName("filter-dialog");
        add(fields);
        getFooter().add(clear, show);
    }

    /** What a number field cannot read stands there red: it is not left out of the filter. */
    private void show(SerializableConsumer<List<Condition>> apply) {
        if (isOpened() && numbers.stream().allMatch(each -> each.problem().isEmpty())) {
            close();
            apply.accept(answers());
        }
    }

    private List<Condition> answers() {
        return answers.stream().map(Supplier::get).flatMap(Optional::stream).toList();
    }

    private Component field(Column<?> column) {
        var label = kit.texts().get(format.headerKey(column));
        return switch (column.kind()) {
            case DATE -> days(column, label);
            case MONEY, COUNT, DECIMAL -> amounts(column, label);
            case TEXT, LONG_TEXT -> text(column, label);
            case WORD ->
                    several(
                            column,
                            label,
                            kit.words().of(column.source()).stream()
                                    .map(word -> word.code())
                                    .toList());
            case CHOICE, CHOICES ->
                    several(
                            column,
                            label,
                            Arrays.stream(column.type().getEnumConstants())
                                    .map(each -> ((Enum<?>) each).name())
                                    .toList());
            case YES_NO -> several(column, label, List.of("true", "false"));
            case REFERENCE, REFERENCES ->
                    several(
                            column,
                            label,
                            kit.references().source(column.source()).find("", CHOICES).stream()
                                    .map(Reference::id)
                                    .map(String::valueOf)
                                    .toList());
        };
    }

    private Component days(Column<?> column, String label) {
        var from = kit.days().make(label + " " + getTranslation("ledger.filter-from"));
        var to = kit.days().make(getTranslation("ledger.filter-to"));
        if (present.get(column.key()) instanceof Condition.Between(_, var low, var high)) {
            set(from, low);
            set(to, high);
        }
        answers.add(() -> range(column, text(from.getValue()), text(to.getValue())));
        return pair(from, to);
    }

    private static void set(DatePicker field, String day) {
        if (!day.isEmpty()) {
            field.setValue(java.time.LocalDate.parse(day));
        }
    }

    private Component amounts(Column<?> column, String label) {
        var from = number(column, label + " " + getTranslation("ledger.filter-from"));
        var to = number(column, getTranslation("ledger.filter-to"));
        if (present.get(column.key()) instanceof Condition.Between(_, var low, var high)) {
            from.setValue(low);
            to.setValue(high);
        }
        answers.add(() -> range(column, text(from.number()), text(to.number())));
        numbers.add(from);
        numbers.add(to);
        return pair(from, to);
    }

    private NumberField<Number> number(Column<?> column, String label) {
        return new NumberField<>(
                label, text -> (Number) kit.parser().reading().parse(column, text), kit.texts());
    }

    private static Optional<Condition> range(Column<?> column, String from, String to) {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Between(column.key(), from, to));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Component pair(Component from, Component to) {
        var pair = new HorizontalLayout(from, to);
        pair.addClassName("filter-range");
        pair.setPadding(false);
        return pair;
    }

    private Component text(Column<?> column, String label) {
        var field = new TextField(label);
        if (present.get(column.key()) instanceof Condition.Contains(_, var text)) {
            field.setValue(text);
        }
        answers.add(
                () ->
                        field.getValue().isBlank()
                                ? Optional.empty()
                                : Optional.of(
                                        new Condition.Contains(
                                                column.key(), field.getValue().strip())));
        return field;
    }

    private Component several(Column<?> column, String label, List<String> codes) {
        var field = Spoken.choices(new MultiSelectComboBox<String>(label));
        var labels = kit.cells().labels(column, codes);
        field.setItems(codes);
        field.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        if (present.get(column.key()) instanceof Condition.OneOf(_, var values)) {
            field.setValue(values.stream().filter(codes::contains).collect(Collectors.toSet()));
        }
        answers.add(
                () -> {
                    Set<String> chosen = field.getValue();
                    return chosen.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Condition.OneOf(
                                            column.key(), chosen.stream().sorted().toList()));
                });
        TestIds.mark(field, "filter-" + format.id() + "." + column.key());
        return field;
    }
}
