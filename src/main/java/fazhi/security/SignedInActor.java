package fazhi.security;

import fazhi.audit.Actor;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever is signed in is named in the trail (操作人); before a login it is the portal itself. */
@Component
class SignedInActor implements Actor {

    private static final String PORTAL = "system";

    @Override
    public String name() {
        return PortalUser.current().map(PortalUser::loginName).orElse(PORTAL);
    }

    /** Of the request being answered; background work has that of the sign-in it belongs to. */
    @Override
    public String address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            return Objects.requireNonNullElse(now.getRequest().getRemoteAddr(), "");
        }
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
    }
}
