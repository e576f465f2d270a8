package fazhi.shell;

import com.vaadin.flow.component.Component;
import fazhi.common.Texts;
import fazhi.notice.NoticeService;
import fazhi.ui.HeaderTool;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the portal has to tell a person (铃铛提醒). */
@org.springframework.stereotype.Component
@Order(200)
class Bell implements HeaderTool {

    private final NoticeService notices;

    private final Texts texts;

    private final Clock clock;

    Bell(NoticeService notices, Texts texts, Clock clock) {
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Component make() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return new BellButton(
                signedIn == null ? "" : signedIn.getName(), notices, texts, clock.getZone());
    }
}
