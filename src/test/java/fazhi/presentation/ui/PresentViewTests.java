package fazhi.presentation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fazhi.ViewTest;
import fazhi.ui.chart.ChartPanel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PresentViewTests extends ViewTest {

    @Test
    void aPeriodOpensWithWhatItsMeetingSees() {
        open("present?period=2022");
        var shown = faces();
        // cover and end stand around the slides
        assertThat(shown).isBetween(8, 16);
        open("present?period=2022&slides=all");
        assertThat(faces()).isGreaterThan(shown + 10);
    }

    @Test
    void theWholeDeckIsOneClickAway() {
        open("present?period=2022");
        var link =
                _find(Anchor.class).stream()
                        .filter(
                                each ->
                                        "action-other-slides"
                                                .equals(
                                                        each.getElement()
                                                                .getAttribute("data-testid")))
                        .findFirst()
                        .orElseThrow();
        assertThat(link.getHref()).isEqualTo("present?period=2022&slides=all");
    }

    private static int faces() {
        return _find(Section.class, search -> search.withClasses("slide")).size();
    }

    @Test
    void everySlideIsInThePageAtOnce() {
        open("present?period=2022&slides=all");
        var slides = _find(Section.class, search -> search.withClasses("slide"));
        assertThat(slides).hasSizeGreaterThanOrEqualTo(8);
        assertThat(_find(ChartPanel.class)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void noPartyIsNamedOnTheWall() {
        open("present?period=2022");
        assertThat(_get(PresentView.class).getElement().getTextRecursively()).doesNotContain("当事人");
    }

    @Test
    void observerSeesNoSlides() {
        signIn("guancha");
        open("present?period=2022");
        assertThat(_find(PresentView.class)).isEmpty();
    }

    /** What stands on the last slide is read and filled in from the last row of seats. */
    @Test
    void theEndAsksInAFewWordsWhoAndUntilWhen() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open("present?period=2023");
        var questions = _find(Span.class, search -> search.withClasses("question"));
        assertThat(questions)
                .isNotEmpty()
                .extracting(Span::getText)
                .noneMatch(each -> each.contains("（") || each.length() > 24);
        assertThat(_find(Span.class, search -> search.withClasses("room")))
                .hasSize(2 * questions.size())
                .extracting(Span::getText)
                .containsOnly("责任人：", "期限：");
    }

    @Test
    void whatIsMissingIsMarkedInItsBox() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open("present?period=2022");
        var marked = _find(Paragraph.class, search -> search.withClasses("mark-lacking"));
        assertThat(marked)
                .isNotEmpty()
                .extracting(each -> each.getElement().getTextRecursively())
                .noneMatch(each -> each.startsWith("已做："));
    }
}
