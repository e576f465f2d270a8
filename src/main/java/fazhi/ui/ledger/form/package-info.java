/** How a ledger's records are typed (台账录入): form, editor, bulk edit. */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
