/** Law exams (学法考试). */
@NamedInterface
@NullMarked
package fazhi.leadership.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
