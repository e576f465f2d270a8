package fazhi.ui.contribution;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;

/**
 * Something a module says of the rows of a ledger (行标), such as their evidence or their next day.
 */
public interface RowBadge {

    /** Stable name. */
    String name();

    /** Whether it has anything to say of a ledger's rows. */
    default boolean speaksOf(String ledger) {
        return true;
    }

    /** What the column is headed with. */
    Component sign();

    /** As a length of CSS. */
    default String width() {
        return "3.4rem";
    }

    /** A sign or a number stands in the middle, words begin one under the other. */
    default boolean words() {
        return false;
    }

    /** By id, for the rows of one page; rows with nothing to say are not named; one statement. */
    Map<Long, Badge> of(String ledger, Collection<Long> ids);

    /**
     * What stands at a row (行标内容).
     *
     * @param style a class of the style sheet, or empty
     */
    record Badge(String text, String style) {}
}
