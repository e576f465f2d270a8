package fazhi.ui.projector;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ledger.Audience;
import fazhi.ui.period.SessionState;
import org.springframework.stereotype.Component;

/**
 * The projector switch of one browser session (投影模式): large type, thicker lines, more contrast, and
 * private persons masked, because a room looks on.
 */
@Component
public class Projector implements Audience {

    private static final String SWITCH = Projector.class.getName() + ".switch";

    private static final String SHOW = Projector.class.getName() + ".show";

    @Override
    public boolean watching() {
        return is(SWITCH) || is(SHOW);
    }

    private static boolean is(String name) {
        return SessionState.read(session -> session.getAttribute(name))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /** A slideshow begins or has ended: rows opened from it are on the wall too. */
    public void show(boolean on) {
        VaadinSession.getCurrent().setAttribute(SHOW, on);
        apply();
    }

    void turn(boolean on) {
        VaadinSession.getCurrent().setAttribute(SWITCH, on);
        VaadinSession.getCurrent().setAttribute(SHOW, false);
        apply();
    }

    /** Marks the page, dialogs over it too, and gives the drawer's room to what is looked at. */
    void apply() {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        """
                        document.documentElement.classList.toggle('projector', $0);
                        const layout = document.querySelector('vaadin-app-layout');
                        if (layout && Boolean(layout.projected) !== $0) {
                          layout.projected = $0;
                          layout.drawerOpened = !$0;
                        }
                        """,
                        watching());
    }
}
