/** The study of law by leaders and staff (学法). */
@NamedInterface
@NullMarked
package fazhi.leadership.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
