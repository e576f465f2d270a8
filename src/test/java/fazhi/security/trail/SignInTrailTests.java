package fazhi.security.trail;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.audit.TrailQuery;
import fazhi.common.Stored;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Entries are written when a transaction ends, so each test commits, for a person of its own. */
@DatabaseTest
class SignInTrailTests {

    private static final String PASSWORD = "Correct-Horse7";

    @Autowired AuditTrail trail;

    @Autowired AccountService accounts;

    @Autowired AuthenticationProvider door;

    @Autowired ApplicationEventPublisher events;

    private static AccountData data(String login, Role role) {
        return new AccountData(login, "Zhao", Set.of(role), Set.of(), null);
    }

    private List<AuditEntry> told(String actor) {
        var query = new TrailQuery("account", OptionalLong.empty(), actor);
        return SystemIdentity.run(() -> trail.list(query, 0, 10));
    }

    @Test
    void signInNamesWhoeverCame() {
        SystemIdentity.run(() -> accounts.add(data("zhao", Role.OFFICER), PASSWORD));
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated("zhao", PASSWORD);
        events.publishEvent(new AuthenticationSuccessEvent(door.authenticate(attempt)));
        assertThat(told("zhao")).extracting(AuditEntry::action).contains(AuditAction.LOGGED_IN);
    }

    @Test
    void failureDoesNotKeepANameNobodyHas() {
        var before = told(AccountIds.NOBODY).size();
        var typed = UsernamePasswordAuthenticationToken.unauthenticated("My-Secret-1", "x");
        events.publishEvent(
                new AuthenticationFailureBadCredentialsEvent(
                        typed, new BadCredentialsException("refused")));
        assertThat(told("My-Secret-1")).isEmpty();
        assertThat(told(AccountIds.NOBODY)).hasSize(before + 1);
    }

    @Test
    void changeOfRolesKeepsBoth() {
        long id =
                SystemIdentity.run(
                        () -> accounts.add(data("zhao-changed", Role.OFFICER), PASSWORD));
        var read = SystemIdentity.run(() -> accounts.get(id));
        SystemIdentity.run(
                () ->
                        accounts.change(
                                new Stored<>(
                                        id, read.version(), data("zhao-changed", Role.OBSERVER))));
        var entry = told("system").getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.ROLE_CHANGED);
        assertThat(entry.before()).contains("OFFICER");
        assertThat(entry.after()).contains("OBSERVER");
    }
}
