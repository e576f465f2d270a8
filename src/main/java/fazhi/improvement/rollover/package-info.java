/** The step from one year into the next (年度结转). */
@NamedInterface
@NullMarked
package fazhi.improvement.rollover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
