package fazhi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ViewTest;
import fazhi.demo.DemoPerson;
import fazhi.security.PortalUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.session.SessionRegistry;

class OwnSessionsTests extends ViewTest {

    private static final String ELSEWHERE = "another-browser";

    @Autowired SessionRegistry registry;

    private String here = "";

    @AfterEach
    void forget() {
        registry.removeSessionInformation(here);
        registry.removeSessionInformation(ELSEWHERE);
    }

    @Test
    void anotherSignInIsShownAndEnded() {
        signInTwice();
        open("password");
        assertThat(lines().getChildren()).hasSize(2);
        marked(PasswordField.class, "own-session-password").setValue(DemoPerson.PASSWORD);
        marked(Button.class, "action-end-sessions").click();
        assertThat(lines().getChildren()).hasSize(1);
        assertThat(registry.getSessionInformation(ELSEWHERE).isExpired()).isTrue();
        assertThat(shown(Button.class, "action-end-sessions")).isFalse();
    }

    @Test
    void aWrongPasswordIsToldAtItsField() {
        signInTwice();
        open("password");
        var password = marked(PasswordField.class, "own-session-password");
        password.setValue("wrong");
        marked(Button.class, "action-end-sessions").click();
        assertThat(password.isInvalid()).isTrue();
        assertThat(registry.getSessionInformation(ELSEWHERE).isExpired()).isFalse();
    }

    private void signInTwice() {
        signIn("guancha");
        here = VaadinSession.getCurrent().getSession().getId();
        var user = PortalUser.current().orElseThrow();
        registry.registerNewSession(here, user);
        registry.registerNewSession(ELSEWHERE, user);
    }

    private static UnorderedList lines() {
        return marked(UnorderedList.class, "own-sessions");
    }
}
