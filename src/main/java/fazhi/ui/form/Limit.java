package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;

/**
 * The longest text a field takes (字数上限). What is longer stays whole and is told at the field; the
 * browser's own limit would cut a pasted text without a word.
 */
public record Limit(int characters) {

    public static <F extends Component & HasValue<?, String> & HasValidationProperties> F of(
            F field, int characters) {
        ComponentUtil.setData(field, Limit.class, new Limit(characters));
        field.addValueChangeListener(
                _ -> {
                    var problem = problem(field);
                    field.setErrorMessage(problem.orElse(""));
                    field.setInvalid(problem.isPresent());
                });
        return field;
    }

    /** Why what stands in a field is too long; nothing where it is not, or no limit was set. */
    public static Optional<String> problem(Component field) {
        var limit = ComponentUtil.getData(field, Limit.class);
        return limit != null
                        && field instanceof HasValue<?, ?> typed
                        && typed.getValue() instanceof String text
                        && text.length() > limit.characters()
                ? Optional.of(
                        field.getTranslation("field.too-long", limit.characters(), text.length()))
                : Optional.empty();
    }
}
