/** Collections of tables on screen (台账收集界面). */
@NullMarked
package fazhi.improvement.ui.collection;

import org.jspecify.annotations.NullMarked;
