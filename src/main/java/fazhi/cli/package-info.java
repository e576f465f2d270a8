/**
 * The command line (命令行): one class a command; exit codes 0 done, 1 no, 2 wrong use, 3 cannot run.
 */
@NullMarked
package fazhi.cli;

import org.jspecify.annotations.NullMarked;
