package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One more act on a line of what is overdue (逾期事项行内办理), contributed by whoever knows it. */
public interface LineTool {

    /**
     * @param matter what the line calls it
     * @param owner the member of staff who answers for it, or null
     */
    Optional<Component> of(RecordRef row, String matter, @Nullable Long owner);
}
