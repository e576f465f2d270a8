package fazhi.security;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of accounts (账号列表行).
 *
 * @param passwordChangedAt none while nobody has given a password
 */
public record AccountRow(
        long id,
        String loginName,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        boolean locked,
        @Nullable Instant passwordChangedAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
