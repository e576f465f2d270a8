package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.verify;

import fazhi.DatabaseTest;
import fazhi.security.Role;
import fazhi.security.TestAccounts;
import fazhi.security.password.Passwords;
import fazhi.security.session.SystemIdentity;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@DatabaseTest
class SignInTests {

    private static final String RIGHT = "Correct-Horse7";

    @Autowired AccountService accounts;

    @Autowired SignIn signIn;

    @Autowired JdbcClient database;

    @MockitoSpyBean Passwords passwords;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

    private long id;

    @BeforeEach
    void addAccount() {
        var data = TestAccounts.of(name, Role.OFFICER);
        id = SystemIdentity.run(() -> accounts.add(data, RIGHT));
    }

    @Test
    void rightPasswordSignsIn() {
        var signedIn = login(name.toUpperCase(), RIGHT);
        assertThat(signedIn.getName()).isEqualTo(name);
        assertThat(signedIn.getAuthorities()).extracting("authority").contains("ROLE_OFFICER");
    }

    @Test
    void fiveFailuresLockUntilUnlocked() {
        IntStream.range(0, 5).forEach(_ -> refused(name, "wrong"));
        refused(name, RIGHT);
        SystemIdentity.run(() -> accounts.unlock(id));
        assertThat(login(name, RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void eachFurtherLockIsLonger() {
        IntStream.range(0, 5).forEach(_ -> refused(name, "wrong"));
        letTheLockPass();
        IntStream.range(0, 5).forEach(_ -> refused(name, "wrong"));
        var until =
                database.sql("select locked_until from account where id = ?")
                        .param(id)
                        .query(OffsetDateTime.class)
                        .single();
        assertThat(Duration.between(Instant.now(), until).toMinutes()).isBetween(28L, 30L);
    }

    @Test
    void fiftyGuessesAtOnceAreFiveGuesses() {
        try (var threads = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50).forEach(_ -> threads.submit(() -> refused(name, "guess")));
        }
        verify(passwords, atMost(5)).match(any(), argThat(Optional::isPresent));
        refused(name, RIGHT);
    }

    @Test
    void rightPasswordsTypedAtOnceDoNotUseUpTheTries() {
        var signedIn = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var _ : IntStream.range(0, 20).toArray()) {
                threads.submit(
                        () -> {
                            login(name, RIGHT);
                            signedIn.incrementAndGet();
                        });
            }
        }
        assertThat(signedIn).hasValue(20);
        assertThat(login(name, RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void unknownDisabledAndWrongAnswerAlike() {
        refused("nobody", RIGHT);
        SystemIdentity.run(() -> accounts.disable(id));
        refused(name, RIGHT);
    }

    @Test
    void foreignHashOpensForNobody() {
        for (var hash : new String[] {"{noop}" + RIGHT, RIGHT}) {
            database.sql("update account set password_hash = ? where id = ?")
                    .params(hash, id)
                    .update();
            refused(name, RIGHT);
        }
    }

    private void letTheLockPass() {
        database.sql(
                        "update account set locked_until = timestamp '2020-01-01 00:00:00',"
                                + " failed_since = timestamp '2020-01-01 00:00:00' where id = ?")
                .param(id)
                .update();
    }

    private Authentication login(String loginName, String password) {
        return signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(loginName, password));
    }

    private void refused(String loginName, String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> login(loginName, password))
                .withMessage("refused");
    }
}
