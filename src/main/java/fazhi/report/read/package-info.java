/** Reads earlier and foreign reports (报告读取): {@link fazhi.report.read.ReportReader}. */
@NullMarked
@NamedInterface
package fazhi.report.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
