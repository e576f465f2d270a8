/** Ledgers (台账): one column list each, used by grid, filters, forms, export, import and print. */
@NullMarked
package fazhi.ledger;

import org.jspecify.annotations.NullMarked;
