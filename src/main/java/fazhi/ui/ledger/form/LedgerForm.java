package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.Complaint;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Trait;
import fazhi.ui.RecordForm;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of any ledger (台账表单), made of its columns; mistakes are shown at their fields. */
public final class LedgerForm<D extends Record> extends Composite<FormLayout>
        implements RecordForm<D> {

    private static final int WHOLE_WIDTH = 3;

    private final LedgerFormat<D> format;

    private final LedgerKit kit;

    private final Map<Column<D>, Fields.Bound> fields = new LinkedHashMap<>();

    private @Nullable D shown;

    private SerializableRunnable mended = () -> {};

    public LedgerForm(LedgerFormat<D> format, LedgerKit kit) {
        this.format = format;
        this.kit = kit;
        var maker = new Fields(kit, kit.access().scope(format.id()));
        var layout = getContent();
        layout.addClassName("ledger-form");
        layout.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("520px", 2),
                new FormLayout.ResponsiveStep("860px", 3));
        var section = "";
        for (var column : typed()) {
            if (!column.section().equals(section)) {
                section = column.section();
                heading(layout, section);
            }
            var field = maker.make(column, kit.texts().get(format.headerKey(column)));
            field.value().setRequiredIndicatorVisible(column.is(Trait.REQUIRED));
            field.value().addValueChangeListener(_ -> recheck(column));
            TestIds.mark(field.component(), "field-" + format.id() + "." + column.key());
            fields.put(column, field);
            layout.add(field.component());
            if (column.kind() == ColumnKind.LONG_TEXT) {
                layout.setColspan(field.component(), WHOLE_WIDTH);
            }
        }
    }

    private java.util.List<Column<D>> typed() {
        return format.columns().stream()
                .filter(column -> !column.is(Trait.ACT) && !column.is(Trait.MARK))
                .toList();
    }

    private void heading(FormLayout layout, String section) {
        var key = "section." + format.id() + "." + section;
        if (kit.texts().has(key)) {
            var heading = new H3(kit.texts().get(key));
            heading.addClassName("form-section");
            layout.add(heading);
            layout.setColspan(heading, WHOLE_WIDTH);
        }
    }

    @Override
    public void read(D value) {
        shown = null;
        fields.forEach((column, field) -> field.set(column.value(value)));
        fields.values().forEach(field -> mark(field.component(), ""));
        shown = value;
    }

    @Override
    public Optional<D> write() {
        var data = current();
        var complaints =
                format.complaints(data, kit.period().today()).stream()
                        .collect(
                                Collectors.toMap(
                                        Complaint::column, this::words, (first, _) -> first));
        fields.forEach(
                (column, field) ->
                        unreadable(field.component())
                                .ifPresent(words -> complaints.put(column.key(), words)));
        fields.forEach(
                (column, field) ->
                        mark(field.component(), complaints.getOrDefault(column.key(), "")));
        fields.entrySet().stream()
                .filter(each -> complaints.containsKey(each.getKey().key()))
                .findFirst()
                .ifPresent(each -> focus(each.getValue().component()));
        return complaints.isEmpty() ? Optional.of(data) : Optional.empty();
    }

    /** What stands in the fields now, whether right or wrong. */
    private D current() {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (var column : format.columns()) {
            var field = fields.get(column);
            values.put(
                    column.key(),
                    field != null ? field.get() : shown == null ? null : column.value(shown));
        }
        return format.make(values);
    }

    private String words(Complaint complaint) {
        return kit.texts().get(complaint.key(), complaint.arguments());
    }

    /** Once a field was touched its own complaint comes and goes with what is typed. */
    private void recheck(Column<D> column) {
        if (shown == null) {
            return;
        }
        var field = fields.get(column);
        if (field == null || unreadable(field.component()).isPresent()) {
            return;
        }
        var complaint =
                format.complaints(current(), kit.period().today()).stream()
                        .filter(each -> each.column().equals(column.key()))
                        .findFirst();
        mark(field.component(), complaint.map(this::words).orElse(""));
        if (fields.values().stream().noneMatch(each -> wrong(each.component()))) {
            mended.run();
        }
    }

    @Override
    public void onMended(SerializableRunnable listener) {
        mended = listener;
    }

    private static boolean wrong(Component component) {
        return component instanceof HasValidationProperties field && field.isInvalid();
    }

    @SuppressWarnings("unchecked")
    static Optional<String> unreadable(Component component) {
        if (component instanceof DatePicker day) {
            var result = day.getDefaultValidator().apply(day.getValue(), new ValueContext(day));
            return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
        }
        if (component instanceof HasValidator<?> checked
                && component instanceof com.vaadin.flow.component.HasValue<?, ?> value) {
            var result =
                    ((HasValidator<Object>) checked)
                            .getDefaultValidator()
                            .apply(value.getValue(), new ValueContext(component));
            return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static void mark(Component component, String words) {
        if (component instanceof HasValidationProperties field) {
            field.setInvalid(!words.isEmpty());
            field.setErrorMessage(words);
        }
    }

    private static void focus(Component component) {
        if (component instanceof Focusable<?> field) {
            field.focus();
        }
    }

    @Override
    public boolean dirty() {
        return shown != null && !Objects.equals(current(), shown);
    }

    @Override
    public boolean complain(String key, String message) {
        return fields.entrySet().stream()
                .filter(each -> each.getKey().key().equals(key))
                .findFirst()
                .map(
                        each -> {
                            mark(each.getValue().component(), message);
                            focus(each.getValue().component());
                            return true;
                        })
                .orElse(false);
    }

    @Override
    public String difference(D before, D after) {
        var names = kit.cells().names(format, Stream.of(before, after).toList());
        return format.columns().stream()
                .filter(column -> !Objects.equals(column.value(before), column.value(after)))
                .map(
                        column ->
                                kit.texts()
                                        .get(
                                                "editor.changed",
                                                kit.texts().get(format.headerKey(column)),
                                                kit.cells().show(column, before, names),
                                                kit.cells().show(column, after, names)))
                .collect(Collectors.joining(kit.texts().get("common.clause-mark")));
    }
}
