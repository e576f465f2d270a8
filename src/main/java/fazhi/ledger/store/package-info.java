/** How ledgers are kept in the database. */
@NullMarked
package fazhi.ledger.store;

import org.jspecify.annotations.NullMarked;
