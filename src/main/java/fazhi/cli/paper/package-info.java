/** Commands that write or check papers (文稿命令): report, slides, figures. */
@NullMarked
package fazhi.cli.paper;

import org.jspecify.annotations.NullMarked;
