package fazhi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.security.PortalUser;
import fazhi.security.account.OwnPasswordService;
import fazhi.security.password.PasswordRules;
import fazhi.security.session.OwnSessionService;
import fazhi.security.session.SessionEnd;
import fazhi.ui.Spoken;
import fazhi.ui.form.TypingGuard;
import jakarta.annotation.security.PermitAll;

/** 修改口令: everybody's own; who got a temporary or old password comes here first. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends VerticalLayout implements HasDynamicTitle {

    static final String PATH = "password";

    private final OwnPasswordService passwords;

    private final Texts texts;

    private final PasswordField current;

    private final PasswordPair wanted;

    private final Refusals refusals;

    private final TypingGuard typing;

    PasswordView(
            OwnPasswordService passwords,
            OwnSessionService sessions,
            PasswordRules rules,
            Texts texts) {
        this.passwords = passwords;
        this.texts = texts;
        this.current = Spoken.password(new PasswordField(texts.get("password.current")));
        this.wanted = new PasswordPair(texts).explained(rules, texts);
        this.refusals =
                new Refusals(texts)
                        .field("current", current)
                        .field("wanted", wanted.first())
                        .field("password", wanted.first());
        var save = new Button(texts.get("password.change"), _ -> change());

        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("data-testid", "action-save");
        addClassName("password-view");
        add(new H1(getPageTitle()), new Paragraph(texts.get("password.intro")));
        add(current, wanted.first(), wanted.again(), save);
        add(new OwnSessions(sessions, texts));
        PortalUser.current()
                .filter(user -> !user.passwordDue())
                .ifPresent(_ -> add(new Anchor(".", texts.get("password.back"))));
        typing = TypingGuard.of(this, getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return texts.get("password.title");
    }

    private void change() {
        refusals.forget();
        if (!wanted.same()) {
            return;
        }
        try {
            passwords.change(current.getValue(), wanted.value());
            typing.done();
            VaadinService.getCurrentResponse().addCookie(SessionEnd.OWN_PASSWORD.cookie());
            // the change ended this session too: the next page is the login
            getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }
}
