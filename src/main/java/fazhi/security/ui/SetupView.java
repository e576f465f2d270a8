package fazhi.security.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.security.FirstAccount;
import fazhi.security.account.AccountData;
import fazhi.security.account.SetupService;
import fazhi.security.password.PasswordRules;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import fazhi.ui.form.TypingGuard;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 首次启用: who holds the printed link makes the first account, once. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final SetupService setup;

    private final Texts texts;

    private final TextField loginName;

    private final TextField displayName;

    private final PasswordPair password;

    private final Checkbox lawOffice;

    private final Refusals refusals;

    private @Nullable TypingGuard typing;

    private String token = "";

    SetupView(SetupService setup, PasswordRules rules, Texts texts) {
        this.setup = setup;
        this.texts = texts;
        this.loginName = new TextField(texts.get("account.loginName"));
        this.displayName = new TextField(texts.get("account.displayName"));
        this.password = new PasswordPair(texts).explained(rules, texts);
        this.lawOffice = new Checkbox(texts.get("setup.law-office"));
        this.refusals =
                new Refusals(texts)
                        .field("loginName", loginName)
                        .field("displayName", displayName)
                        .field("password", password.first());

        Limit.of(loginName, AccountData.NAME_MAX_LENGTH);
        Limit.of(displayName, AccountData.NAME_MAX_LENGTH);
        loginName.setHelperText(texts.get("setup.login-help"));
        lawOffice.setHelperText(texts.get("setup.law-office-help"));
        TestIds.mark(lawOffice, "field-setup.lawOffice");
        Stream.<HasSize>of(loginName, displayName, password.first(), password.again(), lawOffice)
                .forEach(field -> field.setWidth("26rem"));
        addClassName("setup-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        removeAll();
        add(new H1(texts.get("setup.title")));
        if (setup.open(token)) {
            showForm();
        } else {
            add(new Paragraph(texts.get("setup.refused.link")), loginLink());
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("setup.title");
    }

    private void showForm() {
        var save = new Button(texts.get("setup.create"), _ -> create());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("data-testid", "action-save");
        add(new Paragraph(texts.get("setup.intro")), loginName, displayName);
        add(password.first(), password.again(), lawOffice, save);
        typing = TypingGuard.of(this, getPageTitle());
    }

    private void create() {
        refusals.forget();
        if (!password.same()) {
            return;
        }
        try {
            setup.createFirst(
                    token,
                    new FirstAccount(
                            loginName.getValue(),
                            displayName.getValue(),
                            password.value(),
                            lawOffice.getValue()));
            if (typing != null) {
                typing.done();
            }
            removeAll();
            add(new H1(texts.get("setup.done")), loginLink());
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    private Anchor loginLink() {
        return new Anchor("login", texts.get("login.title"));
    }
}
