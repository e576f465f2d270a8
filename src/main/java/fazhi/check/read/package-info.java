/** Reads earlier and foreign reports (报告读取): {@link fazhi.check.read.ReportReader}. */
@NullMarked
@NamedInterface
package fazhi.check.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
