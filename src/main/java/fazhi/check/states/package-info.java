/** Rules over totals and what became of them (办理状态规则). */
@NullMarked
package fazhi.check.states;

import org.jspecify.annotations.NullMarked;
