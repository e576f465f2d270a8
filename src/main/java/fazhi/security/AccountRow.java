package fazhi.security;

import java.time.Instant;
import java.util.Set;

/** One line of the list of accounts (账号列表行). */
public record AccountRow(
        long id,
        String loginName,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        boolean locked,
        Instant passwordChangedAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
