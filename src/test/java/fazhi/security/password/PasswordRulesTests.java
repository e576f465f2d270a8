package fazhi.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.common.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class PasswordRulesTests {

    private final PasswordRules rules = rules(PasswordPolicy.GBT22239);

    private final Passwords passwords =
            new Passwords(new PasswordConfiguration().passwordEncoder(), rules);

    @Test
    void longAndBlankEdgedPasswordsAreKeptExactly() {
        for (var password :
                new String[] {"依法行政".repeat(16), "a".repeat(128), " Ab3 defgh ", "法".repeat(64)}) {
            var hash = Optional.of(passwords.checked(password, "chen"));
            assertThat(passwords.match(password, hash)).isTrue();
            assertThat(passwords.match(password + "x", hash)).isFalse();
            assertThat(passwords.match(password.substring(0, 8), hash)).isFalse();
            assertThat(passwords.match(password.strip() + " ", hash)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Short-7",
                "onlysmallletters",
                "Password1",
                "Password123!",
                "Portal@2023",
                "Leigao#88",
                "雷高镇Abc123",
                "Chen-2023-x",
                "P@ssw0rd",
                "Dragon2023!",
                "Qwerty1!",
                "1Monkey!2",
                "123456789aA",
                "aA123456",
                "L0vely#1"
            })
    void guessablePasswordsAreRefused(String password) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rules.check(password, "chen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour-7-lanterns", "依法行政七条7Ab", "Xk7-Qpw2z", "Correct-Horse7"})
    void otherPasswordsAreTaken(String password) {
        rules.check(password, "chen");
    }

    @Test
    void longerThan128IsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check("a".repeat(129), "chen"));
    }

    @Test
    void asvsAsksForLengthAlone() {
        var asvs = rules(PasswordPolicy.ASVS);
        asvs.check("onlysmallletters", "chen");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asvs.check("Sh0rt-Pass", "x"));
    }

    private static PasswordRules rules(PasswordPolicy policy) {
        return new PasswordRules(
                policy, new DefaultListableBeanFactory().getBeanProvider(SiteWords.class));
    }
}
