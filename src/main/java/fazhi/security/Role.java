package fazhi.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is in the portal (角色); the text is {@code Role.NAME}. */
public enum Role {
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN,
    LEADER,
    LAW_OFFICE,
    OFFICER,
    REVIEWER,
    PUBLICITY,
    LIAISON,
    OBSERVER;

    /** The three administrators (三员), whom one person may not combine. */
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Nothing for an authority that is no role of the portal. */
    public static Optional<Role> of(@Nullable String authority) {
        return Arrays.stream(values()).filter(r -> r.authority().equals(authority)).findFirst();
    }

    static boolean separated(Collection<Role> roles) {
        return roles.stream().filter(ADMINISTRATORS::contains).distinct().count() <= 1;
    }

    static String[] authorities(Collection<Role> roles) {
        return roles.stream().map(Role::authority).toArray(String[]::new);
    }

    static Set<Role> all() {
        return EnumSet.copyOf(Arrays.asList(values()));
    }
}
