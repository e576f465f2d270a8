/** Signing in, and the sign-ins that are open (登录会话). */
@NamedInterface
@NullMarked
package fazhi.security.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
