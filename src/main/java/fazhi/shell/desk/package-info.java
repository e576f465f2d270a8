/** What the workbench is made of, by the role of the person (工作台). */
@NullMarked
package fazhi.shell.desk;

import org.jspecify.annotations.NullMarked;
