/** Counting of statutory time (工作日历): days off, make-up working days, ends of periods. */
@NullMarked
package fazhi.calendar;

import org.jspecify.annotations.NullMarked;
