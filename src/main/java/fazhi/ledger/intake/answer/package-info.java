/** What a table leaves open, and what a person answered (待定与决定). */
@NamedInterface
@NullMarked
package fazhi.ledger.intake.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
