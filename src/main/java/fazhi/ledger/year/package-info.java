/** Whether a ledger was kept in a year (年度登记情况). */
@NamedInterface
@NullMarked
package fazhi.ledger.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
