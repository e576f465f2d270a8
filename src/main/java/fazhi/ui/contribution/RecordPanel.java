package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import fazhi.ledger.course.MatterPart;
import java.util.Optional;

/** Something a module shows on every record's page (记录页附加内容): evidence, clocks, history. */
public interface RecordPanel {

    /** Its title is the text {@code panel.name}. */
    String name();

    Optional<Component> show(RecordRef ref);

    /** Where it stands on the page of a matter. */
    default MatterPart part() {
        return MatterPart.RELATED;
    }

    /** Whether it stands above the facts, and without a title. */
    default boolean leads() {
        return false;
    }
}
