/** What was shown and what was said to it (会议放映): frozen slides, tasks noted, minutes. */
@NamedInterface
@NullMarked
package fazhi.presentation.showing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
