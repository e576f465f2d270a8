package fazhi.report.ui.draft;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DraftViewTests extends ViewTest {

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void numberLeadsToItsRows() {
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        var token = marked(Anchor.class, "token-penalty.money.total@founding");
        assertThat(token.getText()).isEqualTo("587377");
        assertThat(token.getHref()).startsWith("ledger/penalty?");
        assertThat(token.getTitle().orElseThrow()).contains("2022-12-02");
    }

    @Test
    void draftRaisesNoCertainFinding() {
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        assertThat(
                        _find(
                                marked(Div.class, "findings"),
                                com.vaadin.flow.component.html.NativeButton.class,
                                search -> search.withClasses("finding-certain")))
                .isEmpty();
    }

    /** A document is Chinese whoever looks at it. */
    @Test
    void draftReadsTheSameInEveryLanguage() {
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        var page = marked(Div.class, "report-page").getElement().getTextRecursively();
        var findings = findings();
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        open("about");
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        assertThat(words(marked(Div.class, "report-page")))
                .contains("2022年度")
                .doesNotContain("as of");
        assertThat(findings()).isEqualTo(findings);
        assertThat(page).contains("截至2022年12月2日").doesNotContain("{").doesNotContain("执法无据");
    }

    private static String words(Div page) {
        return page.getElement().getTextRecursively();
    }

    private static int findings() {
        return _find(
                        marked(Div.class, "findings"),
                        com.vaadin.flow.component.html.NativeButton.class)
                .size();
    }

    @Test
    void gapsAreListedAndLedTo() {
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        var gaps =
                _find(marked(Div.class, "gaps"), com.vaadin.flow.component.html.NativeButton.class);
        assertThat(gaps).isNotEmpty();
        _click(gaps.getFirst());
        var shown = _get(Paragraph.class, search -> search.withClasses("highlighted"));
        assertThat(shown.getElement().getTextRecursively()).contains(gaps.getFirst().getText());
    }

    @Test
    void draftIsOfferedAsFiles() {
        open("report/draft?period=2022");
        await(Div.class, "report-page");
        assertThat(marked(Anchor.class, "action-docx").getText()).isNotNull();
        assertThat(marked(Anchor.class, "action-pdf").getText()).isNotNull();
        assertThat(marked(Anchor.class, "action-txt").getText()).isNotNull();
        assertThat(marked(Anchor.class, "action-present").getHref())
                .isEqualTo("present?period=2022");
    }

    @Test
    void observerIsRefused() {
        signIn("guancha");
        open("report/draft?period=2022");
        assertThat(_find(DraftPage.class)).isEmpty();
    }

    @Test
    void findingShowsItsParagraph() {
        open("report/check?period=2022");
        _click(marked(com.vaadin.flow.component.button.Button.class, "action-sample"));
        _click(marked(com.vaadin.flow.component.html.NativeButton.class, "finding-states"));
        var shown = _get(Paragraph.class, search -> search.withClasses("highlighted"));
        assertThat(shown.getElement().getTextRecursively()).contains("整理资料 1 宗");
    }

    @Test
    void numberOfTheOriginalTextLeadsToItsRows() {
        open("report/check?period=2022");
        _click(marked(com.vaadin.flow.component.button.Button.class, "action-sample"));
        assertThat(marked(Anchor.class, "token-penalty.money.total@founding").getText())
                .isEqualTo("587377 元");
    }
}
