/** Clocks of enforcement (行政执法期限). */
@NullMarked
package fazhi.enforcement.clock;

import org.jspecify.annotations.NullMarked;
