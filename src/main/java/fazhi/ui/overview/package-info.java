/** A pillar at a glance (板块概览): its figures, and what somebody has to see to. */
@NamedInterface
@NullMarked
package fazhi.ui.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
