package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import fazhi.demo.DemoPerson;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

/** Another town than the demo's: no page says a word of the demo's town, in either language. */
@SpringBootTest(properties = "portal.today=2026-01-20")
class SecondTownScreensTests extends ViewTest {

    private static final String CLERK = "qingshi";

    @Autowired private AccountService accounts;

    @Autowired private LedgerDirectory ledgers;

    @Override
    @BeforeEach
    void openBrowser() {
        SystemIdentity.run(
                () ->
                        accounts.add(
                                new AccountData(
                                        CLERK,
                                        "某书记",
                                        Set.of(Role.LAW_OFFICE, Role.SYSTEM_ADMIN),
                                        Set.of(),
                                        null),
                                DemoPerson.PASSWORD));
        SecondTown.found(portal);
        signIn(CLERK);
    }

    @Test
    void noPageSpeaksOfTheDemosTown() throws IOException {
        speaksOfNone(Locale.SIMPLIFIED_CHINESE);
        speaksOfNone(Locale.ENGLISH);
    }

    private void speaksOfNone(Locale locale) throws IOException {
        for (var route : pages()) {
            signIn(CLERK);
            VaadinSession.getCurrent().setLocale(locale);
            LocaleContextHolder.setLocale(locale);
            open(route);
            assertThat(words(UI.getCurrent().getElement()))
                    .as(locale + " " + route)
                    .doesNotMatch(SecondTown.OTHERS)
                    .doesNotMatch("(?is).*(?:leigao|leizhou|illegal mining|excavator).*");
        }
    }

    private List<String> pages() throws IOException {
        var plain =
                Files.readAllLines(Path.of("docs/access/routes.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[0])
                        .filter(route -> !route.isEmpty() && !route.contains(":"));
        var overviews =
                Stream.of("leadership", "enforcement", "publicity", "improvement")
                        .map(module -> "overview/" + module);
        return Stream.of(plain, overviews, ledgers.all().stream().flatMap(this::ofLedger))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> ofLedger(Ledger<?> ledger) {
        var list = ledger.format().route();
        return Stream.concat(
                Stream.of(list),
                asPortal(() -> ledger.list(LedgerQuery.ALL, 0, 1)).stream()
                        .map(row -> list + "/" + row.id()));
    }

    /** Texts, labels, hints and tips of an element and all in it. */
    private static String words(Element element) {
        var words = new StringBuilder(element.isTextNode() ? element.getText() : "");
        if (!element.isTextNode()) {
            element.getAttributeNames().forEach(name -> add(words, element.getAttribute(name)));
            element.getPropertyNames()
                    .forEach(name -> add(words, String.valueOf(element.getPropertyRaw(name))));
            element.getChildren().forEach(child -> add(words, words(child)));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        words.append(more).append('\n');
    }
}
