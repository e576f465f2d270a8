/** Rules that count what a text lists (条目计数). */
@NullMarked
package fazhi.check.counts;

import org.jspecify.annotations.NullMarked;
