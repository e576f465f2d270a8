package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fazhi.security.Separation;
import fazhi.security.password.AddressPace;
import fazhi.security.password.PasswordRules;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** A machine that guesses over many accounts waits; it is known by its address, not by headers. */
class GuessingMachineTests {

    private final List<Duration> waited = new ArrayList<>();

    private final Credentials nobody = mock(Credentials.class);

    private final SignIn signIn =
            new SignIn(
                    new AddressPace(Clock.systemUTC(), waited::add),
                    nobody,
                    mock(PasswordRules.class),
                    mock(Separation.class),
                    Clock.systemUTC());

    private void guess(int account, String address, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", forwarded);
        var attempt =
                UsernamePasswordAuthenticationToken.unauthenticated("u" + account % 20, "guess");
        attempt.setDetails(new WebAuthenticationDetails(request));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(attempt));
    }

    @Test
    void twoHundredGuessesOverTwentyAccountsWaitWhateverTheirHeadersSay() {
        when(nobody.check(any(), any())).thenReturn(Optional.empty());
        IntStream.range(0, 200).forEach(i -> guess(i, "10.0.0.7", "10.9.9." + i));
        assertThat(waited).hasSize(100).containsOnly(Duration.ofSeconds(5));
        guess(0, "10.0.0.8", "10.0.0.7");
        assertThat(waited).hasSize(100);
    }
}
