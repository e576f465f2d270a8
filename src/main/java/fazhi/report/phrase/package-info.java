/** Fixed phrases (固定表述) with their source and the days they hold. */
@NullMarked
@NamedInterface
package fazhi.report.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
