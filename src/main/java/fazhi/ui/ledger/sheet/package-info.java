/** Ledgers to and from files, on screen (导入导出界面). */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
