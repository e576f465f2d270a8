/** Earlier reports (往年报告): read into proposals, kept beside the draft of the next year. */
@NullMarked
@NamedInterface
package fazhi.report.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
