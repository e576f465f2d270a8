package fazhi.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;

/** Something a module counts for the rows of every ledger (行标), such as their evidence. */
public interface RowBadge {

    /** Stable name. */
    String name();

    /** What the column is headed with. */
    Component sign();

    /** How many, by id, for the rows of one page; rows with none are not named; one statement. */
    Map<Long, Integer> counts(String ledger, Collection<Long> ids);
}
