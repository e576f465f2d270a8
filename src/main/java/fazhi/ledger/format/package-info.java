/** What a ledger is made of (台账格式): columns, their kinds, the rules across them. */
@NamedInterface
@NullMarked
package fazhi.ledger.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
