/** Systems the town set itself and their use (制度建设与执行). */
@NamedInterface
@NullMarked
package fazhi.leadership.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
