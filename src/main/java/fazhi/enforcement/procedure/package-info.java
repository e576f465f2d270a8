/** Acts of procedure of a penalty case (办案程序). */
@NamedInterface
@NullMarked
package fazhi.enforcement.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
