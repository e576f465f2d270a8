/** Rules over what comes before what (先后顺序规则). */
@NullMarked
package fazhi.check.sequence;

import org.jspecify.annotations.NullMarked;
