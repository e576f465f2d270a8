package fazhi.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fazhi.CountedStatements;
import fazhi.ViewTest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;

/** What does not work says so in a sentence, with a way on and nothing of the machinery. */
@Import(CountedStatements.class)
class FailureTests extends ViewTest {

    @AfterEach
    void openDatabase() {
        CountedStatements.close(false);
    }

    @ParameterizedTest
    @CsvSource({
        "fazhiban, workbench?period=20x2, Cannot be shown",
        "fazhiban, overview/enforcement?period=2022Q9, Cannot be shown",
        "fazhiban, ledger/penalty/99999999, Not found",
        "fazhiban, ledger/penalty/abc, Not found",
        "fazhiban, ledger/nothing, Not found",
        "fazhiban, overview/nothing, Not found",
        "lianluo, ledger/penalty, Not allowed",
        "shenji, ledger/penalty/1, Not allowed"
    })
    void wrongAddressOrForeignRole(String login, String route, String title) {
        signIn(login);
        open(route);
        assertThat(LocatorJ._get(H2.class).getText()).isEqualTo(title);
        assertThat(wayOn()).isEqualTo("workbench");
        assertPlain();
    }

    @Test
    void closedDatabase() {
        open("about");
        CountedStatements.close(true);
        open("ledger/penalty?all=1");
        assertThat(page()).contains("数据库暂时连不上").containsPattern("\\d{8}-\\d{4}");
        assertThat(marked(Anchor.class, "action-again").getHref())
                .isEqualTo("ledger/penalty?all=1");
        assertPlain();
        CountedStatements.close(false);
        open("ledger/penalty?all=1");
        assertThat(page()).doesNotContain("数据库暂时连不上");
    }

    private static void assertPlain() {
        assertThat(page())
                .doesNotContain("Exception", "fazhi.", "org.", "java.", "select ", "canary");
    }

    private static String wayOn() {
        return LocatorJ._get(Anchor.class, search -> search.withText("Back to the workbench"))
                .getHref();
    }

    private static String page() {
        return LocatorJ._find(HtmlComponent.class).stream()
                .filter(HasText.class::isInstance)
                .map(each -> ((HasText) each).getText())
                .collect(Collectors.joining(" "));
    }
}
