/** Cells as people write them (单元格读取), whatever file they come from. */
@NamedInterface
@NullMarked
package fazhi.ledger.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
