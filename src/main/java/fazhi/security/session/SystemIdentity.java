package fazhi.security.session;

import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.account.SignIn;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** The portal itself at work (系统身份): the command line and background work, with every right. */
public final class SystemIdentity {

    private static final String NAME = "system";

    private SystemIdentity() {}

    /** Has no effect within a browser's session, whose own person always prevails. */
    public static <T> T run(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.authentication(user(), false));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Runnable work) {
        run(
                () -> {
                    work.run();
                    return true;
                });
    }

    public static boolean present() {
        return PortalUser.current().filter(user -> user.id() == 0).isPresent();
    }

    private static PortalUser user() {
        return new PortalUser(0, NAME, NAME, Role.all(), Set.of(), 0, false, Instant.EPOCH);
    }
}
