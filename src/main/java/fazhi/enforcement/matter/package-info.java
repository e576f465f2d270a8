/** Published powers and duties of the town (权责事项), and which of them are used. */
@NamedInterface
@NullMarked
package fazhi.enforcement.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
