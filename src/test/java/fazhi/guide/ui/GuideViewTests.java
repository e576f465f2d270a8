package fazhi.guide.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.VaadinSession;
import fazhi.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

class GuideViewTests extends ViewTest {

    @Autowired GuideButton button;

    private static String text() {
        return _get(Html.class).getInnerHtml();
    }

    @Test
    void theFirstPartOpensByItself() {
        open("guide");
        assertThat(_get(H2.class).getText()).isEqualTo("先看这里");
        assertThat(text()).contains("id=\"workbench\"", "guide-pictures/workbench.webp");
    }

    @Test
    void theContentsShowTheSectionsOfThePartThatIsRead() {
        open("guide/report");
        assertThat(_find(ListItem.class)).hasSizeGreaterThan(12 + 5);
        assertThat(marked(Anchor.class, "guide-report").getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(marked(Anchor.class, "guide-start").getElement().getAttribute("aria-current"))
                .isNull();
    }

    @Test
    void allPartsAreOnePageToPrint() {
        open("guide/all");
        assertThat(_find(Html.class)).hasSize(12);
    }

    @Test
    void aPartThatIsNotThereSaysSo() {
        open("guide/nosuch");
        assertThat(_find(Html.class)).isEmpty();
        assertThat(_find(Anchor.class))
                .filteredOn(link -> !link.hasClassName("town-name"))
                .extracting(Anchor::getHref)
                .contains("workbench");
    }

    @Test
    void theQuestionMarkLeadsToThePartOfThePage() {
        var mark = (Anchor) button.make();
        UI.getCurrent().add(mark);
        open("ledger/penalty?period=2022");
        assertThat(mark.getHref()).isEqualTo("guide/enforcement#case");
        open("report/check");
        assertThat(mark.getHref()).isEqualTo("guide/report#check");
    }

    @Test
    void whoReadsEnglishGetsIt() {
        speak(Locale.ENGLISH);
        open("guide");
        assertThat(_get(H2.class).getText()).isEqualTo("Start here");
        speak(Locale.SIMPLIFIED_CHINESE);
    }

    private static void speak(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        LocaleContextHolder.setLocale(locale);
    }
}
