package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import fazhi.common.Labels;
import fazhi.common.Records;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ui.TestIds;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form over a record that is no ledger's (简单表单): one field for each component, in the order
 * added; labels are the texts {@code name.component}, marks are {@code field-name.component}.
 */
public final class PlainForm<T extends Record> extends Composite<FormLayout>
        implements RecordForm<T> {

    private static final int COLUMNS = 2;

    private final String name;

    private final Class<T> type;

    private final Texts texts;

    private final Map<String, Typed<?>> fields = new LinkedHashMap<>();

    private Map<String, @Nullable Object> shown = Map.of();

    /** A field and what it takes (字段). */
    private record Typed<V>(
            Component component, HasValue<?, V> field, boolean required, boolean absent) {

        @Nullable Object get() {
            if (component instanceof NumberField<?> number) {
                return number.number();
            }
            return absent && field.isEmpty() ? null : seen(field.getValue());
        }

        /** What a person sees of a text, not what came with it unseen. */
        private Object seen(Object value) {
            return switch (component) {
                case TextField _ -> VisibleText.line(value.toString());
                case TextArea _ -> VisibleText.of(value.toString());
                default -> value;
            };
        }

        @SuppressWarnings("unchecked")
        void set(@Nullable Object value) {
            if (component instanceof NumberField<?> number) {
                number.setNumber(value);
            } else {
                field.setValue(value == null ? field.getEmptyValue() : (V) value);
            }
        }

        /** Why what stands in the field cannot be taken. */
        @SuppressWarnings("unchecked")
        Optional<String> problem() {
            if (!(component instanceof HasValidator<?> checked)) {
                return Limit.problem(component);
            }
            var result =
                    ((HasValidator<V>) checked)
                            .getDefaultValidator()
                            .apply(field.getValue(), new ValueContext(component));
            return result.isError()
                    ? Optional.of(result.getErrorMessage())
                    : Limit.problem(component);
        }
    }

    public PlainForm(String name, Class<T> type, Texts texts) {
        this.name = name;
        this.type = type;
        this.texts = texts;
        getContent().addClassName("ledger-form");
        getContent()
                .setResponsiveSteps(
                        new FormLayout.ResponsiveStep("0", 1),
                        new FormLayout.ResponsiveStep("480px", COLUMNS));
    }

    public <V, F extends Component & HasValue<?, V>> PlainForm<T> field(String key, F field) {
        return show(key, new Typed<>(field, field, false, false));
    }

    public <V, F extends Component & HasValue<?, V>> PlainForm<T> required(String key, F field) {
        field.setRequiredIndicatorVisible(true);
        return show(key, new Typed<>(field, field, true, false));
    }

    /** A text whose absence is nothing, not an empty text. */
    public PlainForm<T> absent(String key, TextField field) {
        return show(key, new Typed<>(field, field, false, true));
    }

    private PlainForm<T> show(String key, Typed<?> typed) {
        if (typed.component() instanceof HasLabel labelled) {
            labelled.setLabel(texts.get(name + "." + key));
        }
        typed.field().addValueChangeListener(_ -> mark(key, typed.problem().orElse("")));
        TestIds.mark(typed.component(), testId(key));
        fields.put(key, typed);
        getContent().add(typed.component());
        if (typed.component() instanceof TextArea) {
            getContent().setColspan(typed.component(), COLUMNS);
        }
        return this;
    }

    private String testId(String key) {
        return "field-" + name + "." + key;
    }

    @Override
    public void read(T value) {
        for (var component : type.getRecordComponents()) {
            var typed = fields.get(component.getName());
            if (typed != null) {
                typed.set(Records.value(component, value));
            }
        }
        shown = current();
        fields.keySet().forEach(key -> mark(key, ""));
    }

    @Override
    public void type(Map<String, String> typed) {
        fields.forEach(
                (key, field) -> {
                    var text = typed.get(testId(key));
                    if (text != null) {
                        KeptValue.type(field.component(), text);
                    }
                });
    }

    private Map<String, @Nullable Object> current() {
        Map<String, @Nullable Object> values = new HashMap<>();
        fields.forEach((key, typed) -> values.put(key, typed.get()));
        return values;
    }

    @Override
    public Optional<T> write() {
        var right = true;
        for (var each : fields.entrySet()) {
            var typed = each.getValue();
            var problem =
                    typed.required() && typed.field().isEmpty()
                            ? Optional.of(typed.problem().orElse(texts.get("ledger.required")))
                            : typed.problem();
            problem.ifPresent(words -> mark(each.getKey(), words));
            right &= problem.isEmpty();
        }
        return right ? Optional.of(Records.make(type, current())) : Optional.empty();
    }

    @Override
    public boolean dirty() {
        return !current().equals(shown)
                || fields.values().stream().anyMatch(each -> each.problem().isPresent());
    }

    private boolean mark(String key, String message) {
        var typed = fields.get(key);
        if (typed == null || !(typed.component() instanceof HasValidationProperties field)) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
        return true;
    }

    @Override
    public boolean complain(String key, String message) {
        var marked = mark(key, message);
        if (marked
                && Objects.requireNonNull(fields.get(key)).component()
                        instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return marked;
    }

    @Override
    public String difference(T before, T after) {
        return Arrays.stream(type.getRecordComponents())
                .filter(
                        each ->
                                !Objects.equals(
                                        Records.value(each, before), Records.value(each, after)))
                .map(
                        each ->
                                texts.get(
                                        "editor.changed",
                                        texts.get(name + "." + each.getName()),
                                        words(Records.value(each, before)),
                                        words(Records.value(each, after))))
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    /** What has no words of its own, such as an id, is only named as changed. */
    private String words(@Nullable Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "common.yes" : "common.no");
            case Enum<?> constant -> Labels.of(constant, texts);
            case String text -> text;
            case Integer number -> number.toString();
            case Temporal day -> day.toString();
            case null, default -> "";
        };
    }
}
