/** Putting charts and records into the material of a meeting (加入会议材料). */
@NullMarked
package fazhi.presentation.ui.shelf;

import org.jspecify.annotations.NullMarked;
