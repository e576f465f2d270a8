/** The calendar on screen and on paper (法治日历界面). */
@NamedInterface
@NullMarked
package fazhi.agenda.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
