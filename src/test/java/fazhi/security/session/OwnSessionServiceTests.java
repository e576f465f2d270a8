package fazhi.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;

@DatabaseTest
class OwnSessionServiceTests {

    private static final String PASSWORD = "Correct-Horse7";

    @Autowired OwnSessionService sessions;

    @Autowired AccountService accounts;

    @Autowired SessionRegistry registry;

    @Autowired JdbcClient database;

    private final String name = "o" + UUID.randomUUID().toString().substring(0, 8);

    private final String here = name + "-here";

    private final String elsewhere = name + "-elsewhere";

    private final String colleague = name + "-colleague";

    @BeforeEach
    void signInTwice() {
        var data = new AccountData(name, name, Set.of(Role.OFFICER), Set.of(), null);
        long id = SystemIdentity.run(() -> accounts.add(data, PASSWORD));
        var user = user(id, name);
        registry.registerNewSession(here, user);
        registry.registerNewSession(elsewhere, user);
        registry.registerNewSession(colleague, user(-1, "colleague"));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(user, null, Role.OFFICER.authority()));
    }

    @AfterEach
    void signOut() {
        registry.removeSessionInformation(here);
        registry.removeSessionInformation(elsewhere);
        registry.removeSessionInformation(colleague);
        SignedIn.out();
    }

    @Test
    void onlyTheOwnOnesAreListedAndTheAskingOneIsTold() {
        assertThat(sessions.list(here))
                .hasSize(2)
                .extracting(OwnSession::here)
                .containsOnlyOnce(true);
    }

    @Test
    void theOthersEndAndTheTrailSaysSo() {
        assertThat(sessions.endOthers(PASSWORD, here)).isOne();
        assertThat(expired(elsewhere)).isTrue();
        assertThat(expired(here)).isFalse();
        assertThat(expired(colleague)).isFalse();
        assertThat(
                        database.sql(
                                        "select count(*) from audit_entry where actor = :name"
                                                + " and action = :action")
                                .param("name", name)
                                .param("action", AuditAction.SESSION_ENDED.name())
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void aWrongPasswordEndsNothingAndCounts() {
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> sessions.endOthers("wrong", here)).isInstanceOf(Refusal.class);
        }
        // the account is locked by now, as after five failed sign-ins
        assertThatThrownBy(() -> sessions.endOthers(PASSWORD, here)).isInstanceOf(Refusal.class);
        assertThat(expired(elsewhere)).isFalse();
    }

    private boolean expired(String session) {
        return registry.getSessionInformation(session).isExpired();
    }

    private static PortalUser user(long id, String name) {
        return new PortalUser(
                id, name, name, Set.of(Role.OFFICER), Set.of(), 0, false, Instant.EPOCH);
    }
}
