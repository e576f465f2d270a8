/** Rules over dates, years and bases (时间与口径规则). */
@NullMarked
package fazhi.check.period;

import org.jspecify.annotations.NullMarked;
