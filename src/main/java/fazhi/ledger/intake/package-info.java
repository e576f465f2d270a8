/** Rows from files (数据导入): columns found by their headers, every error named, all rows or none. */
@NamedInterface
@NullMarked
package fazhi.ledger.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
