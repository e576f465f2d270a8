/** One person's work goes over to another (人员交接). */
@NamedInterface
@NullMarked
package fazhi.organisation.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
