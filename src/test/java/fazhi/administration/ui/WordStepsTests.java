package fazhi.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.security.Role;
import fazhi.ui.contribution.FirstStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The steps of a portal in which nothing is typed yet. */
@DatabaseTest
class WordStepsTests {

    @Autowired private FirstStep causesStep;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoSeesNoCasesIsAskedForTheirWordsAllTheSame() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(
                                "xi", null, Role.SYSTEM_ADMIN.authority(), Role.APART));
        assertThat(causesStep.mine()).isTrue();
        assertThat(causesStep.done().getAsBoolean()).isFalse();
    }
}
