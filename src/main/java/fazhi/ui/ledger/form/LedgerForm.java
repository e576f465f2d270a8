package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ui.TestIds;
import fazhi.ui.form.RecordForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of any ledger (台账表单), made of its columns; mistakes are shown at their fields. */
public final class LedgerForm<D extends Record> extends Composite<FormLayout>
        implements RecordForm<D> {

    private static final int WHOLE_WIDTH = 3;

    private final LedgerFormat<D> format;

    private final LedgerKit kit;

    private final Map<Column<D>, Bound> fields = new LinkedHashMap<>();

    private @Nullable D shown;

    private final Hints<D> hints;

    private SerializableRunnable mended = () -> {};

    public LedgerForm(LedgerFormat<D> format, LedgerKit kit) {
        this(format, kit, _ -> true);
    }

    /** A form of some of the columns: the others stay as they are. */
    public LedgerForm(LedgerFormat<D> format, LedgerKit kit, Predicate<Column<D>> asked) {
        this.format = format;
        this.kit = kit;
        this.hints = new Hints<>(format, kit);
        var maker = new Fields(kit, kit.access().scope(format.id()));
        var layout = getContent();
        layout.addClassName("ledger-form");
        layout.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("520px", 2),
                new FormLayout.ResponsiveStep("860px", 3));
        var section = "";
        for (var column : typed().stream().filter(asked).toList()) {
            if (!column.section().equals(section)) {
                section = column.section();
                heading(layout, section);
            }
            var field = maker.make(column, kit.texts().get(format.headerKey(column)));
            field.value().setRequiredIndicatorVisible(column.is(Trait.REQUIRED));
            field.value().addValueChangeListener(_ -> recheck(column));
            TestIds.mark(field.component(), mark(column));
            Articles.show(format, column, field.component(), kit.texts());
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
        fields.values().forEach(field -> FieldMarks.say(field.component(), ""));
        shown = value;
        hints.show(value, fields);
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
                        field.problem().ifPresent(words -> complaints.put(column.key(), words)));
        fields.forEach(
                (column, field) ->
                        FieldMarks.say(
                                field.component(), complaints.getOrDefault(column.key(), "")));
        elsewhere(complaints);
        fields.entrySet().stream()
                .filter(each -> complaints.containsKey(each.getKey().key()))
                .findFirst()
                .ifPresent(each -> FieldMarks.focus(each.getValue().component()));
        return complaints.isEmpty() ? Optional.of(data) : Optional.empty();
    }

    /** What is wrong with a column that is not asked for here is said at the first that is. */
    private void elsewhere(Map<String, String> complaints) {
        var shownKeys = fields.keySet().stream().map(Column::key).toList();
        complaints.entrySet().stream()
                .filter(each -> !shownKeys.contains(each.getKey()))
                .findFirst()
                .ifPresent(
                        each ->
                                fields.values().stream()
                                        .findFirst()
                                        .ifPresent(
                                                field ->
                                                        FieldMarks.say(
                                                                field.component(),
                                                                each.getValue())));
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
        hints.show(current(), fields);
        var field = fields.get(column);
        if (field == null) {
            return;
        }
        if (field.problem().isPresent()) {
            FieldMarks.say(field.component(), field.problem().get());
            return;
        }
        var complaint =
                format.complaints(current(), kit.period().today()).stream()
                        .filter(each -> each.column().equals(column.key()))
                        .findFirst();
        FieldMarks.say(field.component(), complaint.map(this::words).orElse(""));
        if (fields.values().stream().noneMatch(each -> FieldMarks.wrong(each.component()))) {
            mended.run();
        }
    }

    @Override
    public void onMended(SerializableRunnable listener) {
        mended = listener;
    }

    @Override
    public boolean dirty() {
        return shown != null
                && (!Objects.equals(current(), shown)
                        || fields.values().stream().anyMatch(each -> each.problem().isPresent()));
    }

    @Override
    public void type(Map<String, String> texts) {
        var before = new KeptTexts(kit);
        fields.forEach(
                (column, field) -> {
                    var text = texts.get(mark(column));
                    if (text != null) {
                        before.type(column, field, text)
                                .ifPresent(words -> FieldMarks.say(field.component(), words));
                    }
                });
    }

    private String mark(Column<D> column) {
        return "field-" + format.id() + "." + column.key();
    }

    @Override
    public boolean complain(String key, String message) {
        return fields.entrySet().stream()
                .filter(each -> each.getKey().key().equals(key))
                .findFirst()
                .map(
                        each -> {
                            FieldMarks.say(each.getValue().component(), message);
                            FieldMarks.focus(each.getValue().component());
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
