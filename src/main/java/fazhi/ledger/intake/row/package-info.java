/** The rows of a table as cells of a ledger (逐行读取). */
@NamedInterface
@NullMarked
package fazhi.ledger.intake.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
