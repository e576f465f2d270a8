/** Charts and matrices before anybody draws them (图表数据). */
@NamedInterface
@NullMarked
package fazhi.figure.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
