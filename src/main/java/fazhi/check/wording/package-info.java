/** Rules over words (用词规则). */
@NullMarked
package fazhi.check.wording;

import org.jspecify.annotations.NullMarked;
