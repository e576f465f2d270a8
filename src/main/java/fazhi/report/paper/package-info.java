/** Stored reports and duty reports (文稿台账): what each is, and where it stands. */
@NullMarked
@NamedInterface
package fazhi.report.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
