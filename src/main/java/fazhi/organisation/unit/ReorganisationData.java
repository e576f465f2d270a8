package fazhi.organisation.unit;

import fazhi.common.text.VisibleText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is typed when units are merged or renamed (撤并更名).
 *
 * @param units one to rename, or several that become one
 * @param name the new name, or that of the one which takes the others in
 * @param from first day on which it holds
 */
public record ReorganisationData(@Nullable Set<Long> units, String name, @Nullable LocalDate from) {

    public ReorganisationData {
        name = VisibleText.line(name);
    }
}
