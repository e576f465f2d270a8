package fazhi.security.access;

import fazhi.common.Scope;
import fazhi.ledger.Audience;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the present person may do with a ledger (台账权限), by the table and the own villages. */
@Component("permissions")
public class Permissions implements LedgerAccess {

    private final PermissionTable table;

    private final Audience audience;

    Permissions(PermissionTable table, Audience audience) {
        this.table = table;
        this.audience = audience;
    }

    /** Nobody sees private persons while a room looks on. */
    @Override
    public boolean may(String ledger, Right right) {
        return !(right == Right.UNMASK && audience.watching())
                && table.grants(roles(), ledger, right);
    }

    @Override
    public void require(String ledger, Right right) {
        if (!may(ledger, right)) {
            throw new AccessDeniedException(ledger + " " + right);
        }
    }

    /**
     * A liaison keeps to the own villages, also with a second role that only looks: otherwise the
     * right to type would reach as far as the right to see.
     */
    @Override
    public Scope scope(String ledger) {
        var beyond = roles();
        var liaison = beyond.remove(Role.LIAISON);
        var typesAsLiaison =
                liaison
                        && table.rights(Role.LIAISON, ledger).contains(Right.TYPE)
                        && !table.grants(beyond, ledger, Right.TYPE);
        if (table.grants(beyond, ledger, Right.SEE) && !typesAsLiaison) {
            return Scope.TOWN;
        }
        return Scope.ofVillages(
                liaison
                        ? PortalUser.current().map(PortalUser::villages).orElse(Set.of())
                        : Set.of());
    }

    private static Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            for (var authority : authentication.getAuthorities()) {
                Role.of(authority.getAuthority()).ifPresent(roles::add);
            }
        }
        return roles;
    }
}
