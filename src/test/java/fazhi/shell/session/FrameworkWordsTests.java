package fazhi.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import fazhi.ViewTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the framework says of sessions, cookies and connections is said in our words. */
class FrameworkWordsTests extends ViewTest {

    @Autowired FrameworkWords words;

    @TestFactory
    Stream<DynamicTest> everyMessageIsOurs() {
        var messages = words.words(Locale.SIMPLIFIED_CHINESE);
        return Arrays.stream(SystemMessages.class.getMethods())
                .filter(each -> each.getName().matches("get.*(Caption|Message)"))
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getName(),
                                        () ->
                                                assertThat((String) each.invoke(messages))
                                                        .matches("(?s).*\\p{IsHan}.*")));
    }

    @Test
    void aLostConnectionIsToldInOurWords() {
        open("workbench");
        var away = UI.getCurrent().getReconnectDialogConfiguration();
        assertThat(away.getDialogText()).matches(".*\\p{IsHan}.*");
        assertThat(away.getDialogTextGaveUp()).matches(".*\\p{IsHan}.*");
    }
}
