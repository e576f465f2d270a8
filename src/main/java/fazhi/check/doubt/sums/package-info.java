/** Sums and products in plain speech; only asked (口语合计). */
@NullMarked
package fazhi.check.doubt.sums;

import org.jspecify.annotations.NullMarked;
