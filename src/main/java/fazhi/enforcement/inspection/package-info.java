/** Inspections on the spot (行政执法检查). */
@NamedInterface
@NullMarked
package fazhi.enforcement.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
