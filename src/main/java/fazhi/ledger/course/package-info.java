/** The course of a matter (办理过程): its steps, its next act, and what stands against an act. */
@NamedInterface
@NullMarked
package fazhi.ledger.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
