package fazhi;

import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work in a test of services. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(Role role, Long... villages) {
        as(
                role,
                new PortalUser(
                        1, "wu", "W", Set.of(role), Set.of(villages), 0, false, Instant.EPOCH));
    }

    /** Somebody who sees the rows of one department alone. */
    public static void inDepartment(Role role, long department) {
        as(
                role,
                new PortalUser(
                        1, "wu", "W", Set.of(role), Set.of(), department, 0, false, Instant.EPOCH));
    }

    private static void as(Role role, PortalUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, null, role.authority()));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
