package fazhi.presentation.showing.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a sentence at a meeting (会中速记): a proposal, no task yet.
 *
 * @param who as it was said, or empty
 */
record SpokenTask(String who, @Nullable LocalDate due, String matter) {}
