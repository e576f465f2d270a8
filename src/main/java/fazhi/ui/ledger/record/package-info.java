/** What is known about one record on screen (记录内容): page and pane show the same. */
@NamedInterface
@NullMarked
package fazhi.ui.ledger.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
