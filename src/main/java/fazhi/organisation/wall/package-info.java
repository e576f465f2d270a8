/** What happened in each village of a period (村情): one tile a village, one sheet each. */
@NamedInterface
@NullMarked
package fazhi.organisation.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
