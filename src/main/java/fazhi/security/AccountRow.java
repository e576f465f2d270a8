package fazhi.security;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of accounts (账号列表行).
 *
 * @param idle enabled, and nobody signed in for ninety days
 * @param passwordChangedAt none while nobody has given a password
 */
public record AccountRow(
        long id,
        String loginName,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        boolean locked,
        boolean idle,
        @Nullable Instant passwordChangedAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    public AccountRow asIdle() {
        return new AccountRow(
                id, loginName, displayName, roles, enabled, locked, true, passwordChangedAt);
    }
}
