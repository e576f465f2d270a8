/** Duties of the first responsible persons (第一责任人职责). */
@NamedInterface
@NullMarked
package fazhi.leadership.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
