/**
 * Contradictions inside a report (矛盾检查): {@link fazhi.report.check.ReportChecker} is the way in.
 */
@NullMarked
@NamedInterface
package fazhi.report.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
