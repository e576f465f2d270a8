/** Looks and takings that leave a trace (查阅与带出留痕). */
@NamedInterface
@NullMarked
package fazhi.audit.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
