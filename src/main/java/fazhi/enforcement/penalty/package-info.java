/** Penalty cases (行政处罚案件) and the special operations that group them. */
@NamedInterface
@NullMarked
package fazhi.enforcement.penalty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
