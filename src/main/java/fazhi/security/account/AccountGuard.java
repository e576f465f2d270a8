package fazhi.security.account;

import fazhi.common.Refusal;
import fazhi.ledger.RowChanged;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.Separation;
import fazhi.security.Separation.Part;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What an account must hold whichever way it is changed (账号规则): by its view, by the ledger, by an
 * imported table.
 */
@Component
class AccountGuard {

    private final Accounts accounts;

    private final Separation separation;

    AccountGuard(Accounts accounts, Separation separation) {
        this.accounts = accounts;
        this.separation = separation;
    }

    /** An account that came as a row signs in only after it was given a password. */
    @EventListener
    void changed(RowChanged change) {
        if (!change.ref().ledger().equals("account")) {
            return;
        }
        var before = (AccountData) change.before();
        var account = accounts.findById(change.ref().id()).orElseThrow();
        if (change.after() == null) {
            separation.require(Part.PERSON);
            requireSomebodyElse(account);
            account.disable();
        } else if (before == null && !account.enabled()) {
            requireReturn(account);
            return;
        }
        checked(account, before, (AccountData) change.after());
        if (before != null && change.after() != null) {
            account.endSessions();
        }
    }

    /** What was shut opens again, or comes back from the recycle bin, with the rights it had. */
    void requireReturn(Account account) {
        separation.require(Part.PERSON);
        checked(account, account.data(), account.data());
    }

    /**
     * @param account as it is now
     * @param before what was typed about it earlier, or nothing for a new one
     * @param after what is typed about it now, or nothing when it goes
     */
    void checked(Account account, @Nullable AccountData before, @Nullable AccountData after) {
        if (after != null) {
            after.check();
            separation.check(before, after);
            requireSmallTown(account, after);
        }
        if (before == null) {
            return;
        }
        if (after != null && !before.roles().equals(after.roles()) && !ownOffice(before, after)) {
            requireSomebodyElse(account);
        }
        requireAdministrators(before.roles());
    }

    /** Who alone administers a small town may take its law office on, and give it back. */
    private boolean ownOffice(AccountData before, AccountData after) {
        return before.roles().contains(Role.SYSTEM_ADMIN)
                && Role.withLawOffice(before.roles()).equals(Role.withLawOffice(after.roles()));
    }

    /** One person is administrator and law office only while there is no second administrator. */
    private void requireSmallTown(Account account, AccountData data) {
        if (data.roles().contains(Role.SYSTEM_ADMIN)
                && data.roles().contains(Role.LAW_OFFICE)
                && accounts.lockEnabled().stream()
                        .anyMatch(each -> each.is(Role.SYSTEM_ADMIN) && !each.equals(account))) {
            throw Refusal.at("roles", "account.refused.small-town");
        }
    }

    void requireSomebodyElse(Account account) {
        if (PortalUser.current().filter(user -> user.id() == account.id()).isPresent()) {
            throw new Refusal("account.refused.own");
        }
    }

    /** Somebody keeps each office that an account gave up: while apart, each of the three. */
    void requireAdministrators(Collection<Role> givenUp) {
        var kept = separation.on() ? Role.ADMINISTRATORS : Set.of(Role.SYSTEM_ADMIN);
        for (var role : kept) {
            if (givenUp.contains(role)
                    && accounts.lockEnabled().stream().noneMatch(each -> each.is(role))) {
                throw new Refusal(
                        role == Role.SYSTEM_ADMIN
                                ? "account.refused.lastAdmin"
                                : "account.refused.last." + role);
            }
        }
    }
}
