/** Collective decisions (集体决策). */
@NamedInterface
@NullMarked
package fazhi.leadership.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
