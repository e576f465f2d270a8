/** Rules over the year or months a text says it reports on (报告期规则). */
@NullMarked
package fazhi.check.scope;

import org.jspecify.annotations.NullMarked;
