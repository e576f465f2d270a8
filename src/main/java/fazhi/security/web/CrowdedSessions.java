package fazhi.security.web;

import fazhi.common.Formats;
import fazhi.notice.NoticeService;
import fazhi.security.PortalUser;
import java.util.Comparator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Tells a person which sign-in ended because there were too many (挤下线提醒). */
@Component
@ConditionalOnWebApplication
class CrowdedSessions {

    private final SessionRegistry sessions;

    private final NoticeService notices;

    private final int most;

    CrowdedSessions(
            SessionRegistry sessions,
            NoticeService notices,
            @Value("${portal.session.max-per-user:3}") int most) {
        this.sessions = sessions;
        this.notices = notices;
        this.most = most;
    }

    /** The oldest one has just been marked as expired; its own next request removes it. */
    @EventListener
    void came(InteractiveAuthenticationSuccessEvent event) {
        PortalUser.of(event.getAuthentication()).ifPresent(this::tell);
    }

    private void tell(PortalUser user) {
        sessions.getAllSessions(user, true).stream()
                .filter(SessionInformation::isExpired)
                .max(Comparator.comparing(SessionInformation::getLastRequest))
                .ifPresent(
                        ended ->
                                notices.send(
                                        user.loginName(),
                                        "",
                                        "notice.session-ended",
                                        most,
                                        Formats.minute(ended.getLastRequest().toInstant())));
    }
}
