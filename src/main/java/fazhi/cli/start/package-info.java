/** Commands that start the portal (启动命令). */
@NullMarked
package fazhi.cli.start;

import org.jspecify.annotations.NullMarked;
