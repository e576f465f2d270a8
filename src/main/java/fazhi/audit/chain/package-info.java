/** The chain of the trail (审计链): each entry bound to the one before it, and the check of it. */
@NamedInterface
@NullMarked
package fazhi.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
