/** Ledgers as tables in files. */
@NamedInterface
@NullMarked
package fazhi.ledger.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
