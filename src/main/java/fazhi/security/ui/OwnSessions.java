package fazhi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import fazhi.common.Formats;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.security.session.OwnSession;
import fazhi.security.session.OwnSessionService;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;

/** Where the own account is signed in, and ends what is forgotten elsewhere (本人的登录). */
final class OwnSessions extends Div {

    private final OwnSessionService sessions;

    private final Texts texts;

    OwnSessions(OwnSessionService sessions, Texts texts) {
        this.sessions = sessions;
        this.texts = texts;
        addClassName("own-sessions");
        show();
    }

    private void show() {
        removeAll();
        var open = sessions.list(here());
        var list = new UnorderedList();
        open.forEach(each -> list.add(new ListItem(line(each))));
        add(new H2(texts.get("own-session.title")), TestIds.mark(list, "own-sessions"));
        if (open.size() < 2) {
            add(new Paragraph(texts.get("own-session.only")));
        } else {
            end();
        }
    }

    private void end() {
        var password = Spoken.password(new PasswordField(texts.get("password.current")));
        password.setHelperText(texts.get("own-session.password"));
        var end = new Button(texts.get("own-session.end"), _ -> end(password));
        add(
                TestIds.mark(password, "own-session-password"),
                TestIds.mark(end, "action-end-sessions"));
    }

    private void end(PasswordField password) {
        var refusals = new Refusals(texts).field("current", password);
        refusals.forget();
        try {
            int ended = sessions.endOthers(password.getValue(), here());
            show();
            Notifications.success(texts.get("own-session.ended", ended));
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    private String line(OwnSession session) {
        return texts.get(
                session.here() ? "own-session.here" : "own-session.elsewhere",
                Formats.minute(session.since()),
                Formats.minute(session.lastRequest()));
    }

    private static String here() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
