/** Ledgers as tables in files. */
@NullMarked
package fazhi.ledger.sheet;

import org.jspecify.annotations.NullMarked;
