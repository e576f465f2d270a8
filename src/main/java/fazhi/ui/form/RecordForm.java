package fazhi.ui.form;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Optional;

/** A form over one immutable record (表单); the only contract {@link EditorDialog} knows. */
public interface RecordForm<T extends Record> extends HasElement {

    void read(T value);

    /** The edited record, or nothing while a field is wrong; the form then says where and why. */
    Optional<T> write();

    /** True when something was typed that is not saved. */
    boolean dirty();

    /**
     * Types what was typed before: by the mark of a field, what a person read in it. What a field
     * cannot read it says.
     */
    void type(Map<String, String> texts);

    /** Shows a refusal of the service at the field it concerns; false when it concerns none. */
    boolean complain(String field, String message);

    /** Tells once no field is shown wrong any more. */
    default void onMended(SerializableRunnable listener) {
        // a form that judges only when it is sent has nothing to tell
    }

    /** What differs between two states, in words, for the conflict message. */
    String difference(T before, T after);
}
