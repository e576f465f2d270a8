/** Self-checks on screen and paper (自查界面). */
@NullMarked
package fazhi.improvement.ui.round;

import org.jspecify.annotations.NullMarked;
