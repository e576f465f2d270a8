/** The rows of a ledger on screen (台账表格). */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
