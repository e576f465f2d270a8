/** The period that rules every view (统计周期), and what a session holds of it. */
@NamedInterface
@NullMarked
package fazhi.ui.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
