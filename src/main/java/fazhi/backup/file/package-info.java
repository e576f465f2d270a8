/** A backup as one file (备份文件). */
@NamedInterface
@NullMarked
package fazhi.backup.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
