/** Rules over numbers (数字规则). */
@NullMarked
package fazhi.report.check.arithmetic;

import org.jspecify.annotations.NullMarked;
