/** Sign-ins and accounts in the audit trail (登录与账号审计). */
@NullMarked
package fazhi.security.trail;

import org.jspecify.annotations.NullMarked;
