/**
 * What the units of a town share (机构名录): names of each day, mergers, and how others point at them.
 */
@NamedInterface
@NullMarked
package fazhi.organisation.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
