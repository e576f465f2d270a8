/** How each person looks at the ledgers (台账视图): named views, and the own columns. */
@NamedInterface
@NullMarked
package fazhi.ledger.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
