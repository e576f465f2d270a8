/** Rules over words (用词规则). */
@NullMarked
package fazhi.report.check.wording;

import org.jspecify.annotations.NullMarked;
