/** Days, hours and terms in plain speech; only asked (口语时间). */
@NullMarked
package fazhi.check.doubt.time;

import org.jspecify.annotations.NullMarked;
