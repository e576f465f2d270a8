/** The first page (工作台), and what an empty portal needs first. */
@NullMarked
package fazhi.shell.workbench;

import org.jspecify.annotations.NullMarked;
