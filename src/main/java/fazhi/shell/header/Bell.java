package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fazhi.common.Texts;
import fazhi.notice.NoticeService;
import fazhi.shell.Pillars;
import fazhi.shell.desk.DueCounting;
import fazhi.shell.desk.DueTiles;
import fazhi.shell.desk.JustCounted;
import fazhi.ui.contribution.HeaderTool;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the portal has to tell a person (铃铛提醒). */
@org.springframework.stereotype.Component
@Order(200)
class Bell implements HeaderTool {

    private final NoticeService notices;

    private final Texts texts;

    private final Numbers numbers;

    Bell(NoticeService notices, Texts texts, Numbers numbers) {
        this.notices = notices;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The workbench's own numbers, counted when the bell is opened (铃铛计数). */
    @org.springframework.stereotype.Component
    record Numbers(DueCounting counting, DueTiles tiles, Pillars pillars) {

        /** What is past its day, as the page that was just made counted it. */
        JustCounted overdue() {
            return pillars.shown().isEmpty()
                    ? new JustCounted(0, 0)
                    : JustCounted.on(UI.getCurrent()).orElseGet(counting::overdue);
        }

        /** Nothing for who has no work of the town. */
        Optional<Component> shown() {
            return pillars.shown().isEmpty()
                    ? Optional.empty()
                    : Optional.of(tiles.make(counting.count()));
        }
    }

    @Override
    public Component make() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return new BellButton(signedIn == null ? "" : signedIn.getName(), notices, texts, numbers);
    }
}
