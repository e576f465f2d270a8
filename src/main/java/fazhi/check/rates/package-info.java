/** Rules over rates, averages and changes (比率与增减规则). */
@NullMarked
package fazhi.check.rates;

import org.jspecify.annotations.NullMarked;
