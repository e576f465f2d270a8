/** Up to which day and on which basis the town reports (统计口径设置). */
@NamedInterface
@NullMarked
package fazhi.figure.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
