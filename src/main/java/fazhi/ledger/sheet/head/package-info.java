/** Heads and widths of tables (表头与列宽). */
@NullMarked
package fazhi.ledger.sheet.head;

import org.jspecify.annotations.NullMarked;
