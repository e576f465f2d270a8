package fazhi.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.common.text.Yuan;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write or paste it (数字框): 587,377.00, 5.87万, 1000元, full-width. What it reads
 * it shows as a plain number; what it cannot read stays as typed, red, with the reason.
 */
public final class NumberField<N extends Number> extends TextField {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);

    private final transient SerializableFunction<String, @Nullable N> reading;

    private final transient Texts texts;

    /**
     * @param reading makes a number of a text that is not blank, or refuses with the reason
     */
    public NumberField(
            String label, SerializableFunction<String, @Nullable N> reading, Texts texts) {
        super(label);
        this.reading = reading;
        this.texts = texts;
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addValueChangeListener(
                _ -> {
                    if (problem().isEmpty()) {
                        setNumber(number());
                    }
                });
    }

    /** Counts, years, places in an order. */
    public static NumberField<Integer> whole(Texts texts) {
        return new NumberField<>(
                "",
                text ->
                        Yuan.parse(text)
                                .map(BigDecimal::stripTrailingZeros)
                                .filter(number -> number.scale() <= 0 && number.signum() >= 0)
                                .filter(number -> number.compareTo(LARGEST) <= 0)
                                .map(BigDecimal::intValueExact)
                                .orElseThrow(() -> new Refusal("field.whole", text)),
                texts);
    }

    /** What a person sees in the field. */
    private String typed() {
        return VisibleText.line(getValue());
    }

    /** The number, or nothing while there is none or it cannot be read. */
    public @Nullable N number() {
        try {
            return typed().isEmpty() ? null : reading.apply(typed());
        } catch (Refusal _) {
            return null;
        }
    }

    public void setNumber(@Nullable Object number) {
        setValue(
                switch (number) {
                    case null -> "";
                    case BigDecimal amount -> amount.toPlainString();
                    default -> number.toString();
                });
    }

    /** Why what stands here is no number. */
    public Optional<String> problem() {
        try {
            return typed().isEmpty() || reading.apply(typed()) != null
                    ? Optional.empty()
                    : Optional.of(texts.get("field.no-number", typed()));
        } catch (Refusal refusal) {
            return Optional.of(refusal.text(texts));
        }
    }

    @Override
    public Validator<String> getDefaultValidator() {
        return (_, _) -> problem().map(ValidationResult::error).orElseGet(ValidationResult::ok);
    }
}
