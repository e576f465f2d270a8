/** Several values in one column (多值列). */
@NamedInterface
@NullMarked
package fazhi.ledger.store.column;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
