/** Accounts (账号): who may sign in, as what, and the separation of the three administrators. */
@NamedInterface
@NullMarked
package fazhi.security.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
