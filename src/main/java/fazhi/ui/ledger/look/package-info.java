/** How a person looks at a ledger (台账视图界面): what the address says, columns, named views. */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
