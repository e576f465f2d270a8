/** Rows picked by what other modules know of them (快捷筛选). */
@NamedInterface
@NullMarked
package fazhi.ledger.pick;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
