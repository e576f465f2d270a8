package fazhi.security.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.security.Town;
import fazhi.security.session.SessionEnd;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** 登录: the only page everybody may see. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm login;

    private final Paragraph ended = new Paragraph();

    private final Texts texts;

    LoginView(Texts texts, ObjectProvider<Town> town) {
        this.texts = texts;
        this.login = Spoken.password(new LoginForm(words(texts)));
        var name = town.stream().map(Town::name).findFirst().orElse("");
        var banner = new Paragraph(texts.get("login.banner"));

        login.setAction("login");
        login.setForgotPasswordButtonVisible(false);
        login.getElement().setAttribute("data-testid", "login");
        banner.addClassName("secrecy-banner");
        addClassName("login-view");
        setSizeFull();
        setAlignItems(FlexComponent.Alignment.CENTER);
        setJustifyContentMode(FlexComponent.JustifyContentMode.CENTER);
        ended.addClassName("session-ended");
        ended.getElement().setAttribute("role", "status");
        ended.setVisible(false);
        add(new Paragraph(name), new H1(texts.get("login.portal")), ended, login);
        add(help(), banner);
    }

    /** The guide is for who is signed in: what helps before that stands here. */
    private Details help() {
        var lines =
                new UnorderedList(
                        Stream.of("first", "forgotten", "locked", "browser")
                                .map(line -> new ListItem(texts.get("login.help." + line)))
                                .toArray(ListItem[]::new));
        var help = new Details(texts.get("login.help"), lines);
        help.addClassName("sign-in-help");
        return TestIds.mark(help, "login-help");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tellWhy();
        login.setError(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    /** Says why the person has to sign in again. */
    private void tellWhy() {
        var request = VaadinService.getCurrentRequest();
        SessionEnd.read(request == null ? null : request.getCookies())
                .filter(why -> why != SessionEnd.SIGNED_OUT)
                .ifPresent(
                        why -> {
                            ended.setText(Labels.of(why, texts) + texts.get("login.kept"));
                            ended.setVisible(true);
                        });
    }

    @Override
    public String getPageTitle() {
        return texts.get("login.title");
    }

    private static LoginI18n words(Texts texts) {
        var form = new LoginI18n.Form();
        form.setTitle(texts.get("login.title"));
        form.setUsername(texts.get("account.loginName"));
        form.setPassword(texts.get("account.password"));
        form.setSubmit(texts.get("login.submit"));
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(texts.get("login.refused"));
        error.setMessage(texts.get("login.refused.why"));
        error.setUsername(texts.get("login.refused.loginName"));
        error.setPassword(texts.get("login.refused.password"));
        var words = LoginI18n.createDefault();
        words.setForm(form);
        words.setErrorMessage(error);
        return words;
    }
}
