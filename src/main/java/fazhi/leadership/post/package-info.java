/** Posts (编制岗位). */
@NamedInterface
@NullMarked
package fazhi.leadership.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
