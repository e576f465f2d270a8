/** Seized items (查封扣押物品) and closed sites (取缔场所). */
@NamedInterface
@NullMarked
package fazhi.enforcement.seizure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
