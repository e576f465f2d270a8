package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column's field with its two directions (字段与取值), and what it could not read. */
record Bound(
        Component component,
        HasValue<?, ?> value,
        Reader reader,
        java.util.function.Consumer<@Nullable Object> writer,
        Supplier<Optional<String>> unread) {

    Bound(
            Component component,
            HasValue<?, ?> value,
            Reader reader,
            java.util.function.Consumer<@Nullable Object> writer) {
        this(component, value, reader, writer, () -> invalid(component, value));
    }

    @Nullable Object get() {
        return reader.get();
    }

    void set(@Nullable Object newValue) {
        writer.accept(newValue);
    }

    /** Why what stands in the field means nothing; nothing when it does, or is empty. */
    Optional<String> problem() {
        return unread.get();
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> invalid(Component component, HasValue<?, ?> value) {
        if (!(component instanceof HasValidator<?> checked)) {
            return Optional.empty();
        }
        var result =
                ((HasValidator<Object>) checked)
                        .getDefaultValidator()
                        .apply(value.getValue(), new ValueContext(component));
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }

    /** Reads a field. */
    interface Reader {

        @Nullable Object get();
    }
}
