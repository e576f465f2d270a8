/** One reader for each kind of cell (按类读取单元格). */
@NullMarked
package fazhi.ledger.cell.kind;

import org.jspecify.annotations.NullMarked;
