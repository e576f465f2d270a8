/** Which passwords are accepted and how they are kept (口令). */
@NamedInterface
@NullMarked
package fazhi.security.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
