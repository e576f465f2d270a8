/** Enforcement officers (行政执法人员) and their certificates. */
@NamedInterface
@NullMarked
package fazhi.enforcement.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
