package fazhi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.ViewTest;
import org.junit.jupiter.api.Test;

/** The page of the first start, where a town has accounts already. */
class SetupViewTests extends ViewTest {

    @Test
    void aLinkThatIsNoneOpensNoFormAndLeadsToTheLogin() {
        open("setup?token=guessed");
        assertThat(shown(Button.class, "action-save")).isFalse();
        assertThat(LocatorJ._get(Paragraph.class).getText()).contains("链接无效");
        assertThat(LocatorJ._get(Anchor.class).getHref()).isEqualTo("login");
    }

    @Test
    void noLinkAtAllIsRefusedTheSame() {
        open("setup");
        assertThat(shown(Button.class, "action-save")).isFalse();
    }
}
