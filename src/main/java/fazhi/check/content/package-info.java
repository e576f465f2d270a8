/** Rules over what a report must say (内容规则). */
@NullMarked
package fazhi.check.content;

import org.jspecify.annotations.NullMarked;
