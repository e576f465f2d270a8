/** Pages for what did not work (错误页), and the number each failure gets. */
@NullMarked
package fazhi.shell.failure;

import org.jspecify.annotations.NullMarked;
