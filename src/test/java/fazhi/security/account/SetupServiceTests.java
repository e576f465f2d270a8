package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.security.FirstAccount;
import fazhi.security.Role;
import fazhi.security.TestAccounts;
import fazhi.security.session.SystemIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SetupServiceTests {

    private static final FirstAccount FIRST =
            new FirstAccount("chen", "C", "Correct-Horse7", false);

    @Autowired SetupService setup;

    @Autowired AccountService accounts;

    @Autowired JdbcClient database;

    @BeforeEach
    void startWithoutAccounts() {
        TestAccounts.clear(database);
    }

    @Test
    @WithAnonymousUser
    void linkMakesOneSystemAdmin() {
        var token = token();
        assertThat(setup.open(token)).isTrue();
        setup.createFirst(token, FIRST);
        assertThat(SystemIdentity.run(accounts::list).getFirst().roles())
                .containsExactly(Role.SYSTEM_ADMIN);
        assertThat(setup.open(token)).isFalse();
        refused(token);
        assertThat(SystemIdentity.run(setup::newLink)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void newLinkReplacesTheOlderOne() {
        var older = token();
        var newer = token();
        refused(older);
        assertThat(setup.open(newer)).isTrue();
    }

    @Test
    void tokenIsNotStored() {
        var token = token();
        assertThat(database.sql("select token_hash from setup_link").query(String.class).list())
                .doesNotContain(token);
    }

    @Test
    @WithMockUser(roles = "SYSTEM_ADMIN")
    void onlyThePortalItselfIssuesLinks() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(setup::newLink);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> setup.bootstrap(FIRST));
    }

    private String token() {
        return SystemIdentity.run(setup::newLink).orElseThrow().split("token=")[1];
    }

    private void refused(String token) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> setup.createFirst(token, FIRST))
                .withMessage("setup.refused.link");
    }
}
