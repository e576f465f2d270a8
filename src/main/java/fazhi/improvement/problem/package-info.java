/** Problems and measures against them (存在问题、整改措施). */
@NamedInterface
@NullMarked
package fazhi.improvement.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
