/** One matter told twice in plain speech; only asked (前后所说). */
@NullMarked
package fazhi.check.doubt.twice;

import org.jspecify.annotations.NullMarked;
