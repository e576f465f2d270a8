/** Rules that compare one figure's values (数据比对): with the ledgers, and within the text. */
@NullMarked
package fazhi.check.comparison;

import org.jspecify.annotations.NullMarked;
