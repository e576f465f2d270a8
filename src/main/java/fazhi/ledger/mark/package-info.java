/** What is said about rows without refusing them (提示与提醒). */
@NamedInterface
@NullMarked
package fazhi.ledger.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
