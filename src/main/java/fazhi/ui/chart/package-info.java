/** Charts and matrices on the screen (图表). */
@NamedInterface
@NullMarked
package fazhi.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
