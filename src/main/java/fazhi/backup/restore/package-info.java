/** The way back (恢复), and the trial of it. */
@NamedInterface
@NullMarked
package fazhi.backup.restore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
