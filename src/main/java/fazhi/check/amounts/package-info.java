/** Rules over steps, balances and products of amounts (增减、余额与乘积规则). */
@NullMarked
package fazhi.check.amounts;

import org.jspecify.annotations.NullMarked;
