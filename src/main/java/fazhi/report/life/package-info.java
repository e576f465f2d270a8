/** The life of a document (办理流程): drafted, reviewed, signed, issued, amended. */
@NullMarked
@NamedInterface
package fazhi.report.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
