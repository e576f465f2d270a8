/** What is due, to whom and how near (到期事项). */
@NamedInterface
@NullMarked
package fazhi.deadline.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
