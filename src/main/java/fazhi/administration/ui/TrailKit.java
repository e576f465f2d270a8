package fazhi.administration.ui;

import fazhi.administration.TrailWords;
import fazhi.common.Texts;
import fazhi.security.People;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** How entries of the trail read on screen (审计界面工具). */
@Component
record TrailKit(TrailWords words, People people, Texts texts, Clock clock) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final String PORTAL = "system";

    String time(Instant at) {
        return TIME.withZone(clock.getZone()).format(at);
    }

    String name(String loginName) {
        return loginName.equals(PORTAL) ? texts.get("trail.portal") : people.name(loginName);
    }
}
