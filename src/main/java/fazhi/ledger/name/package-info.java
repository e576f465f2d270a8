/** What rows point at, and how it is called on a day (引用与名称). */
@NamedInterface
@NullMarked
package fazhi.ledger.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
