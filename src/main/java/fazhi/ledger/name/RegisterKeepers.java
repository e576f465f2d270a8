package fazhi.ledger.name;

import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who keeps the town's registers and word lists (名录维护人). */
public final class RegisterKeepers {

    private static final Set<String> ROLES = Set.of("ROLE_SYSTEM_ADMIN", "ROLE_LAW_OFFICE");

    private RegisterKeepers() {}

    /** True when the person at work is one of them. */
    public static boolean atWork() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(role -> ROLES.contains(role.getAuthority()));
    }
}
