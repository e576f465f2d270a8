package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.AccountRow;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.TestAccounts;
import fazhi.security.session.SystemIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "SYSTEM_ADMIN")
class AccountLedgerTests {

    @Autowired Ledger<AccountData> ledger;

    @Autowired AccountService accounts;

    @Autowired AuthenticationProvider door;

    @Autowired LedgerAccess access;

    @Autowired JdbcClient database;

    private long admin;

    @BeforeEach
    void begin() {
        TestAccounts.clear(database);
        var first = TestAccounts.of("chen", Role.SYSTEM_ADMIN);
        admin = SystemIdentity.run(() -> ledger.add(first));
    }

    @Test
    void nobodySignsInBeforeAPasswordWasGiven() {
        refusedAtTheDoor("chen", "-");
        var given = accounts.giveFirstPasswords();
        assertThat(given).extracting(FirstPassword::loginName).containsExactly("chen");
        var signedIn = door.authenticate(attempt("chen", given.getFirst().password()));
        assertThat(PortalUser.of(signedIn).orElseThrow().passwordDue()).isTrue();
        assertThat(accounts.giveFirstPasswords()).isEmpty();
    }

    @Test
    void lastAdministratorIsNotRemoved() {
        refused("account.refused.lastAdmin", () -> ledger.remove(admin));
    }

    @Test
    void lastAdministratorStaysOne() {
        var lesser = ledger.get(admin).with(TestAccounts.of("chen", Role.OFFICER));
        refused("account.refused.lastAdmin", () -> ledger.change(lesser));
    }

    @Test
    void accountTakenAwayOpensNothing() {
        var id = ledger.add(TestAccounts.of("wu", Role.OFFICER));
        var password = accounts.giveFirstPasswords().getLast().password();
        ledger.remove(id);
        refusedAtTheDoor("wu", password);
        assertThat(accounts.list()).extracting(AccountRow::loginName).containsExactly("chen");
    }

    @Test
    void rulesOfAccountsHoldOfRows() {
        refused("ledger.taken", () -> ledger.add(TestAccounts.of("CHEN", Role.OFFICER)));
        refused(
                "account.refused.separation",
                () -> ledger.add(TestAccounts.of("wu", Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN)));
        refused("account.refused.villages", () -> ledger.add(TestAccounts.of("li", Role.LIAISON)));
    }

    @Test
    void onePersonIsBothOnlyWhileThereIsNoSecondAdministrator() {
        var both = TestAccounts.of("chen", Role.SYSTEM_ADMIN, Role.LAW_OFFICE);
        ledger.change(ledger.get(admin).with(both));
        ledger.add(TestAccounts.of("wu", Role.SYSTEM_ADMIN));
        refused(
                "account.refused.small-town",
                () -> ledger.add(TestAccounts.of("li", Role.SYSTEM_ADMIN, Role.LAW_OFFICE)));
    }

    @Test
    @WithMockUser(roles = {"LAW_OFFICE", "LEADER", "OBSERVER"})
    void whoSeesEveryLedgerDoesNotSeeThisOne() {
        assertThat(access.may("penalty", Right.SEE)).isTrue();
        assertThat(access.may("account", Right.SEE)).isFalse();
    }

    @Test
    void listHoldsNoPassword() {
        assertThat(ledger.list(LedgerQuery.ALL, 0, 10).getFirst().data().toString())
                .doesNotContain("argon");
        assertThat(ledger.format().columns())
                .extracting(each -> each.key())
                .doesNotContain("password");
    }

    private static UsernamePasswordAuthenticationToken attempt(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    private void refusedAtTheDoor(String name, String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> door.authenticate(attempt(name, password)));
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(key);
    }
}
