/** Names, points and measures against how many there are said to be; only asked (口语列举). */
@NullMarked
package fazhi.check.doubt.lists;

import org.jspecify.annotations.NullMarked;
