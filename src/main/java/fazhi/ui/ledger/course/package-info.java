/** A matter's course on its page: where it stands, and one button for what comes next (办理过程界面). */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
