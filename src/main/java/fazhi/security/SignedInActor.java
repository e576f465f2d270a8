package fazhi.security;

import fazhi.audit.Actor;
import org.springframework.stereotype.Component;

/** Whoever is signed in is named in the trail (操作人); before a login it is the portal itself. */
@Component
class SignedInActor implements Actor {

    private static final String PORTAL = "system";

    @Override
    public String name() {
        return PortalUser.current().map(PortalUser::loginName).orElse(PORTAL);
    }
}
