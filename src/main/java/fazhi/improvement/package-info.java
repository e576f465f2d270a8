/** Improvement (整改提升): problems, measures and what became of them. */
@NullMarked
package fazhi.improvement;

import org.jspecify.annotations.NullMarked;
