/** Commands for tables and texts of ledgers (台账命令): in and out. */
@NullMarked
package fazhi.cli.table;

import org.jspecify.annotations.NullMarked;
