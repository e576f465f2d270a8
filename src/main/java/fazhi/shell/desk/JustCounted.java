package fazhi.shell.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What a page counted while it was made (本页已计数), so that the bell above it says the same. */
public record JustCounted(long legal, long overdue) {

    void tell(UI page) {
        ComponentUtil.setData(page, JustCounted.class, this);
    }

    /** Asked once: the next page counts anew. */
    public static Optional<JustCounted> on(UI page) {
        var counted = ComponentUtil.getData(page, JustCounted.class);
        ComponentUtil.setData(page, JustCounted.class, null);
        return Optional.ofNullable(counted);
    }
}
