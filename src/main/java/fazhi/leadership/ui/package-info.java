/** Views of leadership (组织领导界面). */
@NullMarked
package fazhi.leadership.ui;

import org.jspecify.annotations.NullMarked;
