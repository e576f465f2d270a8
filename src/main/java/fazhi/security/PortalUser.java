package fazhi.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person who is signed in (当前用户), as of the sign-in.
 *
 * @param department the one whose rows alone the person sees; nothing where no department limits
 */
public record PortalUser(
        long id,
        String loginName,
        String displayName,
        Set<Role> roles,
        Set<Long> villages,
        @Nullable Long department,
        long authVersion,
        boolean passwordDue,
        Instant signedInAt)
        implements Principal, Serializable {

    public PortalUser {
        roles = Set.copyOf(roles);
        villages = Set.copyOf(villages);
    }

    /** A person whom no department limits. */
    public PortalUser(
            long id,
            String loginName,
            String displayName,
            Set<Role> roles,
            Set<Long> villages,
            long authVersion,
            boolean passwordDue,
            Instant signedInAt) {
        this(
                id,
                loginName,
                displayName,
                roles,
                villages,
                null,
                authVersion,
                passwordDue,
                signedInAt);
    }

    /** The department whose rows alone the person sees. */
    public Optional<Long> onlyDepartment() {
        return Optional.ofNullable(department);
    }

    /** Nobody, before signing in. */
    public static Optional<PortalUser> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public static Optional<PortalUser> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return loginName;
    }

    // sessions of one person are counted together, whatever changed between two sign-ins
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalUser user && user.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
