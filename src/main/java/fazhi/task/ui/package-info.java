/** The act of closing a task, on its page (任务销号界面). */
@NullMarked
package fazhi.task.ui;

import org.jspecify.annotations.NullMarked;
