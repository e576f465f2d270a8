/** Orders of supervision with an answer due (督办单). */
@NamedInterface
@NullMarked
package fazhi.improvement.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
