package fazhi.ui;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import java.util.Optional;

/** Something a module shows on every record's page (记录页附加内容): evidence, clocks, history. */
public interface RecordPanel {

    /** Its title is the text {@code panel.name}. */
    String name();

    Optional<Component> show(RecordRef ref);

    /** Whether it stands above the facts, and without a title. */
    default boolean leads() {
        return false;
    }
}
