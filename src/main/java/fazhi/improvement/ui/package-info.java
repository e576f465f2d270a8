/** Improvement on screen (整改提升界面). */
@NullMarked
package fazhi.improvement.ui;

import org.jspecify.annotations.NullMarked;
