package fazhi.security.session;

import fazhi.security.PortalUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** The sign-ins open in this process, by a key that lets nobody in (在线会话). */
@Component
class SignIns {

    private static final int KEY_BYTES = 8;

    private final ObjectProvider<SessionRegistry> registry;

    private final Clock clock;

    SignIns(ObjectProvider<SessionRegistry> registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    Map<String, SessionInformation> open() {
        return registry.stream()
                .flatMap(SignIns::sessions)
                .collect(Collectors.toMap(each -> key(each.getSessionId()), each -> each));
    }

    static PortalUser person(SessionInformation session) {
        return (PortalUser) session.getPrincipal();
    }

    /** By the portal's clock, which on a demo stands on another day than the machine's. */
    Instant lastRequest(SessionInformation session) {
        var now = Clock.systemUTC().instant();
        var ago = Duration.between(session.getLastRequest().toInstant(), now);
        return clock.instant().minus(ago);
    }

    static String key(String sessionId) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<SessionInformation> sessions(SessionRegistry registry) {
        return registry.getAllPrincipals().stream()
                .filter(PortalUser.class::isInstance)
                .flatMap(person -> registry.getAllSessions(person, false).stream());
    }
}
