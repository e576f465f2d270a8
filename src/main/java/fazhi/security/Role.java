package fazhi.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

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
    public static final Set<Role> ADMINISTRATORS =
            EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** Who writes, reviews and answers for the reports of the whole town (统揽全镇). */
    public static final Set<Role> WHOLE_TOWN = EnumSet.of(LEADER, LAW_OFFICE, REVIEWER);

    /** Held beside the roles while the three administrators are kept apart. */
    public static final String APART = "ADMINISTRATORS_APART";

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Nothing for an authority that is no role of the portal. */
    public static Optional<Role> of(@Nullable String authority) {
        return Arrays.stream(values()).filter(r -> r.authority().equals(authority)).findFirst();
    }

    /** Those of the person at work. */
    public static Set<Role> present() {
        var roles = EnumSet.noneOf(Role.class);
        authorities().forEach(authority -> of(authority).ifPresent(roles::add));
        return roles;
    }

    /** Whether the person at work signed in while the three administrators are kept apart. */
    public static boolean apart() {
        return authorities().anyMatch(APART::equals);
    }

    private static Stream<@Nullable String> authorities() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null
                ? Stream.of()
                : person.getAuthorities().stream().map(each -> each.getAuthority());
    }

    public static boolean separated(Collection<Role> roles) {
        return roles.stream().filter(ADMINISTRATORS::contains).distinct().count() <= 1;
    }

    /** True for an administrator who has work of the town besides. */
    public static boolean combined(Collection<Role> roles) {
        return roles.stream().anyMatch(ADMINISTRATORS::contains)
                && roles.stream().distinct().count() > 1;
    }

    public static Set<Role> withLawOffice(Collection<Role> roles) {
        var all = EnumSet.of(LAW_OFFICE);
        all.addAll(roles);
        return all;
    }

    public static String[] authorities(Collection<Role> roles) {
        return roles.stream().map(Role::authority).toArray(String[]::new);
    }

    public static Set<Role> all() {
        return EnumSet.copyOf(Arrays.asList(values()));
    }
}
