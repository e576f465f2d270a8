/** Ledgers and records on paper (打印): plain pages without the shell, laid out for A4. */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
