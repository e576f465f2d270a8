/** Rules over what a text says of all or of none (全称与否定规则). */
@NullMarked
package fazhi.check.claims;

import org.jspecify.annotations.NullMarked;
