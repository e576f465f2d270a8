/** The calendar on screen and on paper (法治日历界面). */
@NullMarked
package fazhi.agenda.ui;

import org.jspecify.annotations.NullMarked;
