/** Self-checks of all villages, round by round (自查轮次). */
@NamedInterface
@NullMarked
package fazhi.improvement.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
