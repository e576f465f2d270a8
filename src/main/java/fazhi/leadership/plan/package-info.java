/**
 * What a year and five years are to bring (工作要点、普法规划), directives from above, laws to be studied.
 */
@NamedInterface
@NullMarked
package fazhi.leadership.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
