/**
 * Commands that look after the data (数据命令): backup and the way back, verification, a move to
 * another database.
 */
@NullMarked
package fazhi.cli.data;

import org.jspecify.annotations.NullMarked;
