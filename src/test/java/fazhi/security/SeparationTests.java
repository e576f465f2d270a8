package fazhi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.account.PasswordResetService;
import fazhi.security.account.SeparationService;
import fazhi.security.session.SessionService;
import fazhi.security.session.SystemIdentity;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The three administrators apart: each does what is his, and nobody does two offices' work. */
@DatabaseTest
@Transactional
class SeparationTests {

    private static final String PASSWORD = "Correct-Horse7";

    @Autowired private SeparationService separation;

    @Autowired private AccountService accounts;

    @Autowired private Ledger<AccountData> ledger;

    @Autowired private PasswordResetService resets;

    @Autowired private SessionService sessions;

    @Autowired private LedgerAccess access;

    @Autowired private AuthenticationProvider door;

    @Autowired private AuditTrail trail;

    @Autowired private JdbcClient database;

    private long officer;

    @BeforeEach
    void threeAdministrators() {
        TestAccounts.clear(database);
        SystemIdentity.run(
                () -> {
                    accounts.add(TestAccounts.of("xi", Role.SYSTEM_ADMIN), PASSWORD);
                    accounts.add(TestAccounts.of("an", Role.SECURITY_ADMIN), PASSWORD);
                    accounts.add(TestAccounts.of("shen", Role.AUDIT_ADMIN), PASSWORD);
                    officer = accounts.add(TestAccounts.of("zhi", Role.OFFICER), PASSWORD);
                });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        door.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        name, PASSWORD)));
    }

    private void apart() {
        signIn("an");
        separation.turn(true);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(key);
    }

    @Test
    void togetherTheSystemAdministratorSeesTheTown() {
        signIn("xi");
        assertThat(access.may("penalty", Right.SEE)).isTrue();
        assertThat(sessions.list()).isNotNull();
    }

    @Test
    void apartTheSystemAdministratorSeesNoWorkOfTheTown() {
        apart();
        signIn("xi");
        assertThat(access.may("penalty", Right.SEE)).isFalse();
        assertThat(access.may("task", Right.SEE)).isFalse();
        assertThat(access.may("village", Right.TYPE)).isTrue();
        denied(sessions::list);
        denied(() -> accounts.unlock(officer));
    }

    @Test
    void theSecurityAdministratorAloneTurnsTheSwitch() {
        signIn("xi");
        denied(() -> separation.turn(true));
        apart();
        assertThat(separation.on()).isTrue();
        signIn("xi");
        denied(() -> separation.turn(false));
        signIn("shen");
        denied(() -> separation.turn(false));
    }

    @Test
    void anAccountTakesTwoAdministrators() {
        apart();
        signIn("xi");
        refused(
                "account.refused.rights-apart",
                () -> accounts.add(TestAccounts.of("wu", Role.LAW_OFFICE), PASSWORD));
        long id = accounts.add(TestAccounts.of("wu"), PASSWORD);
        var named = accounts.get(id);
        refused(
                "account.refused.rights-apart",
                () -> accounts.change(named.with(TestAccounts.of("wu", Role.OFFICER))));
        signIn("an");
        refused(
                "account.refused.person-apart",
                () -> accounts.add(TestAccounts.of("li"), PASSWORD));
        denied(() -> accounts.disable(id));
        denied(() -> resets.reset(id, PASSWORD));
        accounts.change(accounts.get(id).with(TestAccounts.of("wu", Role.OFFICER)));
        assertThat(accounts.get(id).data().roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void aResetOfAnAdministratorTakesTheOtherOne() {
        apart();
        signIn("xi");
        long audit = id("shen");
        assertThat(resets.reset(audit, "Another-Horse8")).isFalse();
        denied(() -> resets.confirm(audit));
        signIn("an");
        resets.confirm(audit);
    }

    @Test
    void anAdministratorGetsNoOtherWork() {
        apart();
        var both = accounts.get(id("xi"));
        refused(
                "account.refused.apart",
                () ->
                        accounts.change(
                                both.with(
                                        TestAccounts.of(
                                                "xi", Role.SYSTEM_ADMIN, Role.LAW_OFFICE))));
    }

    @Test
    void whoWasShutWithTwoOfficesComesBackWithOne() {
        long both =
                SystemIdentity.run(
                        () -> {
                            var data = TestAccounts.of("shuang", Role.SECURITY_ADMIN, Role.OFFICER);
                            long id = accounts.add(data, PASSWORD);
                            accounts.disable(id);
                            return id;
                        });
        apart();
        signIn("xi");
        refused("account.refused.apart", () -> accounts.enable(both));
        assertThat(accounts.list())
                .filteredOn(row -> row.id() == both)
                .noneMatch(AccountRow::enabled);
    }

    @Test
    void anAccountTakenAwayComesBackToWhoKeepsPeople() {
        apart();
        signIn("xi");
        ledger.remove(officer);
        ledger.restore(officer);
        accounts.enable(officer);
        assertThat(accounts.get(officer).data().roles()).containsExactly(Role.OFFICER);
        ledger.remove(officer);
        signIn("an");
        denied(() -> ledger.restore(officer));
    }

    @Test
    void eachOfTheThreeStays() {
        apart();
        signIn("xi");
        refused("account.refused.last.SECURITY_ADMIN", () -> accounts.disable(id("an")));
        refused("account.refused.last.AUDIT_ADMIN", () -> accounts.disable(id("shen")));
    }

    @Test
    void withoutOneOfTheThreeItIsNotTurnedOn() {
        signIn("xi");
        accounts.disable(id("shen"));
        signIn("an");
        refused("separation.refused.missing.AUDIT_ADMIN", () -> separation.turn(true));
    }

    @Test
    void whoAlreadyCombinesKeepsItFromBeingTurnedOn() {
        SystemIdentity.run(
                () ->
                        accounts.change(
                                accounts.get(id("xi"))
                                        .with(
                                                TestAccounts.of(
                                                        "xi",
                                                        Role.SYSTEM_ADMIN,
                                                        Role.LAW_OFFICE))));
        signIn("an");
        refused("separation.refused.combined", () -> separation.turn(true));
    }

    @Test
    void anAccountNeedsARoleWhileTheyAreTogether() {
        signIn("xi");
        refused("account.refused.roles", () -> accounts.add(TestAccounts.of("wu"), PASSWORD));
    }

    @Test
    void turningEndsTheirSessionsAndIsInTheTrail() {
        var before = versions();
        apart();
        assertThat(versions()).isNotEqualTo(before);
        signIn("shen");
        assertThat(trail.of(new RecordRef("administrators", 0)))
                .extracting(AuditEntry::action)
                .contains(AuditAction.SETTING_CHANGED);
    }

    private Set<Long> versions() {
        return database.sql("select id * 1000 + auth_version from account").query(Long.class).set();
    }

    private long id(String name) {
        return database.sql("select id from account where login_name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
