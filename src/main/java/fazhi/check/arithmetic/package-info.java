/** Rules over numbers (数字规则). */
@NullMarked
package fazhi.check.arithmetic;

import org.jspecify.annotations.NullMarked;
