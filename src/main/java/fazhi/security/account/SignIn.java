package fazhi.security.account;

import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.security.Separation;
import fazhi.security.password.AddressPace;
import fazhi.security.password.PasswordRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in by name and password (登录). */
@Component
public class SignIn implements AuthenticationProvider {

    private final AddressPace pace;

    private final Credentials credentials;

    private final PasswordRules rules;

    private final Separation separation;

    private final Clock clock;

    SignIn(
            AddressPace pace,
            Credentials credentials,
            PasswordRules rules,
            Separation separation,
            Clock clock) {
        this.pace = pace;
        this.credentials = credentials;
        this.rules = rules;
        this.separation = separation;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var now = clock.instant();
        var address = address(attempt);
        address.ifPresent(pace::before);
        var user =
                credentials
                        .check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                        .map(a -> a.user(now, a.passwordOlderThan(rules.oldest(now))))
                        .orElseThrow(() -> refused(address));
        var signedIn = authentication(user, separation.on());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private BadCredentialsException refused(Optional<String> address) {
        address.ifPresent(pace::failed);
        return new BadCredentialsException("refused");
    }

    /** Of the machine itself, whatever its headers say; none for a command. */
    private static Optional<String> address(Authentication attempt) {
        return Optional.ofNullable(attempt.getDetails())
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(details -> ((WebAuthenticationDetails) details).getRemoteAddress());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    public static UsernamePasswordAuthenticationToken authentication(
            PortalUser user, boolean apart) {
        var authorities =
                new ArrayList<>(AuthorityUtils.createAuthorityList(Role.authorities(user.roles())));
        if (apart) {
            authorities.add(new SimpleGrantedAuthority(Role.APART));
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
