/** Papers of a meeting (会议文书): notice, sign-in sheet, minutes, task list. */
@NamedInterface
@NullMarked
package fazhi.presentation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
