/** Ledgers on screen (台账界面): one list view, one record view and one form for all of them. */
@NamedInterface
@NullMarked
package fazhi.ui.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
