package fazhi.security.session;

import java.time.Instant;

/**
 * One of a person's own open sign-ins (本人的登录).
 *
 * @param here whether it is the one that asks
 */
public record OwnSession(Instant since, Instant lastRequest, boolean here) {}
