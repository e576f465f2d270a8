/** How ledgers are kept in the database. */
@NamedInterface
@NullMarked
package fazhi.ledger.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
