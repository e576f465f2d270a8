/** Messages of what was done (通知识读): read into proposals of activities, study and meetings. */
@NullMarked
@NamedInterface
package fazhi.publicity.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
