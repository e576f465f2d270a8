/** The shell (外壳): page, main layout and what surrounds every view. */
@NullMarked
package fazhi.shell;

import org.jspecify.annotations.NullMarked;
