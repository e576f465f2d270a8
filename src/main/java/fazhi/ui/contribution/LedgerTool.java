package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** A tool of a module's own above one ledger's list (台账专用工具). */
public interface LedgerTool {

    /**
     * @param changed to be called when rows became others
     * @return nothing for a ledger it has nothing to do with, or a person who may not
     */
    Optional<Component> show(String ledger, SerializableRunnable changed);
}
