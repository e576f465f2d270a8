/** A matter's course on its page: where it stands, and one button for what comes next (办理过程界面). */
@NullMarked
package fazhi.ui.ledger.course;

import org.jspecify.annotations.NullMarked;
