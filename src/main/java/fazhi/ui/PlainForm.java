package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fazhi.common.Labels;
import fazhi.common.Texts;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
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

    private final String name;

    private final Class<T> type;

    private final Texts texts;

    private final Binder<T> binder;

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public PlainForm(String name, Class<T> type, Texts texts) {
        this.name = name;
        this.type = type;
        this.texts = texts;
        this.binder = new Binder<>(type);
        getContent().addClassName("ledger-form");
        getContent()
                .setResponsiveSteps(
                        new FormLayout.ResponsiveStep("0", 1),
                        new FormLayout.ResponsiveStep("480px", 2));
    }

    /** A field that may be left empty. */
    public <V, F extends Component & HasValue<?, V>> PlainForm<T> field(String key, F field) {
        binder.forField(shown(key, field)).bind(key);
        return this;
    }

    public <V, F extends Component & HasValue<?, V>> PlainForm<T> required(String key, F field) {
        binder.forField(shown(key, field)).asRequired(texts.get("ledger.required")).bind(key);
        return this;
    }

    /** A text whose absence is nothing, not an empty text. */
    public PlainForm<T> absent(String key, TextField field) {
        binder.forField(shown(key, field)).withNullRepresentation("").bind(key);
        return this;
    }

    private <F extends Component> F shown(String key, F field) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(texts.get(name + "." + key));
        }
        TestIds.mark(field, "field-" + name + "." + key);
        fields.put(key, field);
        getContent().add(field);
        return field;
    }

    @Override
    public void read(T value) {
        binder.readRecord(value);
    }

    @Override
    public Optional<T> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean dirty() {
        return binder.hasChanges();
    }

    @Override
    public boolean complain(String key, String message) {
        if (fields.get(key) instanceof HasValidationProperties field) {
            field.setErrorMessage(message);
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return true;
        }
        return false;
    }

    @Override
    public String difference(T before, T after) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !Objects.equals(value(each, before), value(each, after)))
                .map(
                        each ->
                                texts.get(
                                        "editor.changed",
                                        texts.get(name + "." + each.getName()),
                                        words(value(each, before)),
                                        words(value(each, after))))
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    private static @Nullable Object value(RecordComponent component, Record data) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(component.toString(), broken);
        }
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
