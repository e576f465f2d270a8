/** Administration on screen (系统管理界面). */
@NullMarked
package fazhi.administration.ui;

import org.jspecify.annotations.NullMarked;
