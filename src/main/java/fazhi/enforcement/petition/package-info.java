/** Petitions (信访) with their days. */
@NamedInterface
@NullMarked
package fazhi.enforcement.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
