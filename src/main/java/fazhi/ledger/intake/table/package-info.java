/** The headers and sums of a table (表头与合计). */
@NullMarked
package fazhi.ledger.intake.table;

import org.jspecify.annotations.NullMarked;
