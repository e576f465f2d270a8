/** A rule over numbers that were plainly meant to add up (近似加总). */
@NullMarked
package fazhi.check.addition;

import org.jspecify.annotations.NullMarked;
