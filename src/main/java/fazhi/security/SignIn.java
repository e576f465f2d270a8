package fazhi.security;

import fazhi.security.password.PasswordRules;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs a person in by name and password (登录). */
@Component
class SignIn implements AuthenticationProvider {

    private final Credentials credentials;

    private final PasswordRules rules;

    private final Clock clock;

    SignIn(Credentials credentials, PasswordRules rules, Clock clock) {
        this.credentials = credentials;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var now = clock.instant();
        var user =
                credentials
                        .check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                        .map(a -> a.user(now, a.passwordOlderThan(rules.oldest(now))))
                        .orElseThrow(() -> new BadCredentialsException("refused"));
        var signedIn = authentication(user);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static UsernamePasswordAuthenticationToken authentication(PortalUser user) {
        var authorities = AuthorityUtils.createAuthorityList(Role.authorities(user.roles()));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
