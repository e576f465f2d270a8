package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import java.util.Optional;

/** A tool of a module's own beside the title of a record's page (记录页工具). */
public interface RecordTool {

    /** Nothing for a record it has nothing to do with, or a person who may not. */
    Optional<Component> show(RecordRef record, Period period);
}
