/** Questions to one ledger, each one statement (台账检索). */
@NullMarked
package fazhi.ledger.store.query;

import org.jspecify.annotations.NullMarked;
