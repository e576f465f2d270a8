/** One browser at work (会话): its language, its display, its end. */
@NullMarked
package fazhi.shell.session;

import org.jspecify.annotations.NullMarked;
