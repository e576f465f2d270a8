/** What the town calls itself and its papers (镇街信息). */
@NamedInterface
@NullMarked
package fazhi.organisation.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
