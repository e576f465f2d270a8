package fazhi.security.access;

import fazhi.common.Scope;
import fazhi.ledger.Audience;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.security.Colleagues;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What the present person may do with a ledger (台账权限), by the table, the own villages and the own
 * department.
 */
@Component("permissions")
public class Permissions implements LedgerAccess {

    private static final Set<Right> SHOWING = EnumSet.of(Right.UNMASK, Right.REVEAL);

    private final PermissionTable table;

    private final Audience audience;

    private final Colleagues colleagues;

    Permissions(PermissionTable table, Audience audience, Colleagues colleagues) {
        this.table = table;
        this.audience = audience;
        this.colleagues = colleagues;
    }

    /** Nobody sees private persons while a room looks on. */
    @Override
    public boolean may(String ledger, Right right) {
        return !(SHOWING.contains(right) && audience.watching())
                && table.grants(Role.present(), ledger, right, Role.apart());
    }

    @Override
    public void require(String ledger, Right right) {
        if (!may(ledger, right)) {
            throw new AccessDeniedException(ledger + " " + right);
        }
    }

    /**
     * A liaison keeps to the own villages, also with a second role that only looks: otherwise the
     * right to type would reach as far as the right to see. Whoever is kept to one department sees
     * what belongs to it or to its people.
     */
    @Override
    public Scope scope(String ledger) {
        var villages = villages(ledger);
        return PortalUser.current()
                .flatMap(PortalUser::onlyDepartment)
                .map(
                        department ->
                                villages.within(Scope.DEPARTMENT, Set.of(department))
                                        .within(Scope.STAFF, colleagues.of(department)))
                .orElse(villages);
    }

    private Scope villages(String ledger) {
        var beyond = Role.present();
        var liaison = beyond.remove(Role.LIAISON);
        var typesAsLiaison =
                liaison
                        && table.rights(Role.LIAISON, ledger, Role.apart()).contains(Right.TYPE)
                        && !table.grants(beyond, ledger, Right.TYPE, Role.apart());
        if (table.grants(beyond, ledger, Right.SEE, Role.apart()) && !typesAsLiaison) {
            return Scope.TOWN;
        }
        return Scope.ofVillages(
                liaison
                        ? PortalUser.current().map(PortalUser::villages).orElse(Set.of())
                        : Set.of());
    }
}
