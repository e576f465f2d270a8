/** One file with everything a town has, made while it works, and the way back from it (备份与恢复). */
@NullMarked
package fazhi.backup;

import org.jspecify.annotations.NullMarked;
