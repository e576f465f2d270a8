package fazhi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import fazhi.ViewTest;
import org.junit.jupiter.api.Test;

/** The page before everything else. */
class LoginViewTests extends ViewTest {

    @Test
    void nothingIsWrongUntilAnAddressSaysSo() {
        open("login");
        assertThat(LocatorJ._get(LoginForm.class).isError()).isFalse();
        assertThat(LocatorJ._find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("继续填写"));
        open("login?error");
        assertThat(LocatorJ._get(LoginForm.class).isError()).isTrue();
    }

    /** Nobody reads the guide before the sign-in, so the page helps by itself. */
    @Test
    void whoCannotSignInIsToldWhomToAsk() {
        open("login");
        var help = marked(Details.class, "login-help");
        assertThat(help.isOpened()).isFalse();
        help.setOpened(true);
        assertThat(LocatorJ._find(help, ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("系统管理员重置"))
                .anyMatch(text -> text.contains("极速模式"));
    }

    @Test
    void itIsWrittenWhatMayNotBeTypedHere() {
        open("login");
        assertThat(LocatorJ._find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("本系统为非涉密系统，严禁处理国家秘密");
    }
}
