/** The projector mode (投影模式). */
@NamedInterface
@NullMarked
package fazhi.ui.projector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
