/** Board, table and timeline of the work on screen and paper (整改看板界面). */
@NullMarked
package fazhi.improvement.ui.board;

import org.jspecify.annotations.NullMarked;
