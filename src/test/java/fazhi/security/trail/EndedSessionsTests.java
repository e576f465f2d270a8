package fazhi.security.trail;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.audit.TrailQuery;
import fazhi.audit.access.RefusedAccess;
import fazhi.common.RecordRef;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

@DatabaseTest
@WithMockUser(roles = "AUDIT_ADMIN")
class EndedSessionsTests {

    @Autowired private EndedSessions sessions;

    @Autowired private RefusedAccess access;

    @Autowired private AuditTrail trail;

    @Autowired private Clock clock;

    @Test
    void aSessionThatRanOutIsWrittenDown() {
        sessions.ended(destroyed(person(7001)));
        sessions.write(clock.instant().plusMillis(3100));

        assertThat(trail.of(new RecordRef("account", 7001)))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.SESSION_ENDED);
    }

    @Test
    void aSignOutHasItsOwnEntryOnly() {
        var person = person(7002);
        sessions.ended(destroyed(person));
        sessions.went(new LogoutSuccessEvent(person));
        sessions.write(clock.instant().plusMillis(3100));

        assertThat(trail.of(new RecordRef("account", 7002))).isEmpty();
    }

    @Test
    void aRefusedDoorIsWrittenDownOnceAMinute() {
        access.refused("refused/once");
        access.refused("refused/once");
        access.refused("refused/other");

        assertThat(trail.list(TrailQuery.ALL, 0, 500).stream())
                .filteredOn(entry -> entry.action() == AuditAction.ACCESS_REFUSED)
                .extracting(AuditEntry::after)
                .filteredOn(address -> address.contains("refused/"))
                .containsExactlyInAnyOrder(
                        "{\"address\":\"refused/once\"}", "{\"address\":\"refused/other\"}");
    }

    private static UsernamePasswordAuthenticationToken person(long id) {
        var user =
                new PortalUser(
                        id,
                        "p" + id,
                        "P",
                        Set.of(Role.LAW_OFFICE),
                        Set.of(),
                        0,
                        false,
                        Instant.EPOCH);
        return UsernamePasswordAuthenticationToken.authenticated(user, "", List.of());
    }

    private static HttpSessionDestroyedEvent destroyed(UsernamePasswordAuthenticationToken person) {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(person));
        return new HttpSessionDestroyedEvent(session);
    }
}
