/** Legality reviews (合法性审查), used by several pillars. */
@NullMarked
package fazhi.review;

import org.jspecify.annotations.NullMarked;
