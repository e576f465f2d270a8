/** Rules over numbers in plain speech; none of them is ever certain (口语数字核对). */
@NullMarked
package fazhi.check.doubt;

import org.jspecify.annotations.NullMarked;
