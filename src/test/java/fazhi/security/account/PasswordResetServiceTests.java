package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.notice.Notice;
import fazhi.notice.NoticeService;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.TestAccounts;
import fazhi.security.session.SystemIdentity;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class PasswordResetServiceTests {

    private static final String FIRST = "Correct-Horse7";

    private static final String GIVEN = "Harbour-7-lanterns";

    @Autowired PasswordResetService resets;

    @Autowired AccountService accounts;

    @Autowired Credentials credentials;

    @Autowired NoticeService notices;

    @Autowired JdbcClient database;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficersPasswordIsGivenByOne() {
        long officer = account("o", Role.OFFICER);
        as(account("s", Role.SYSTEM_ADMIN), "s", Role.SYSTEM_ADMIN);
        assertThat(resets.reset(officer, GIVEN)).isTrue();
        assertThat(credentials.check("o" + suffix, GIVEN)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "AUDIT_ADMIN", "SECURITY_ADMIN", "SYSTEM_ADMIN"})
    void whoeverLeadsOrAuditsNeedsASecondPerson(Role role) {
        long person = account("p", role);
        long system = account("s", Role.SYSTEM_ADMIN);
        long security = account("a", Role.SECURITY_ADMIN);
        as(system, "s", Role.SYSTEM_ADMIN);
        assertThat(resets.reset(person, GIVEN)).isFalse();
        assertThat(credentials.check("p" + suffix, GIVEN)).isEmpty();
        assertThat(credentials.check("p" + suffix, FIRST)).isPresent();
        assertThat(resets.waiting()).contains(person);

        assertThatThrownBy(() -> resets.confirm(person)).isInstanceOf(Refusal.class);
        as(person, "p", Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> resets.confirm(person)).isInstanceOf(Refusal.class);
        as(security, "a", Role.SECURITY_ADMIN);
        resets.confirm(person);

        assertThat(credentials.check("p" + suffix, GIVEN)).isPresent();
        assertThat(resets.waiting()).doesNotContain(person);
        assertThatThrownBy(() -> resets.confirm(person)).isInstanceOf(Refusal.class);
        as(person, "p", role);
        assertThat(notices.list("p" + suffix)).extracting(Notice::text).hasSize(2);
    }

    @Test
    void aRequestOfLongAgoIsNotConfirmed() {
        long person = account("p", Role.LEADER);
        as(account("s", Role.SYSTEM_ADMIN), "s", Role.SYSTEM_ADMIN);
        resets.reset(person, GIVEN);
        database.sql(
                        "update password_reset set asked_at = timestamp with time zone '2000-01-01 00:00:00+08'")
                .update();
        as(account("a", Role.SECURITY_ADMIN), "a", Role.SECURITY_ADMIN);
        assertThatThrownBy(() -> resets.confirm(person)).isInstanceOf(Refusal.class);
    }

    private long account(String name, Role role) {
        var data = TestAccounts.of(name + suffix, role);
        return SystemIdentity.run(() -> accounts.add(data, FIRST));
    }

    private void as(long id, String name, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        SignIn.authentication(
                                new PortalUser(
                                        id,
                                        name + suffix,
                                        name,
                                        java.util.Set.of(role),
                                        java.util.Set.of(),
                                        0,
                                        false,
                                        java.time.Instant.EPOCH),
                                false));
    }
}
