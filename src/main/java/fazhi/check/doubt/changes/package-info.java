/** Changes and shares in plain words against their numbers; only asked (口语增减). */
@NullMarked
package fazhi.check.doubt.changes;

import org.jspecify.annotations.NullMarked;
