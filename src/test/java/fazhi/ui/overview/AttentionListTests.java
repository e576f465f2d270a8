package fazhi.ui.overview;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttentionListTests extends ViewTest {

    @Test
    void nothingToSeeToIsSaid() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var list = new AttentionList(List.of(), LocalDate.of(2023, 3, 1));
        UI.getCurrent().add(list);
        assertThat(_find(list, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("目前没有需要处理的事项。");
    }

    /** A table of noughts says less than the line that names what is not on record. */
    @Test
    void whatNobodyRecordedTakesOneLine() {
        open("overview/leadership?period=2022");
        assertThat(marked(Paragraph.class, "charts-without").getText()).contains("各项制度按月执行次数");
        open("overview/improvement?period=2022");
        assertThat(marked(Paragraph.class, "charts-without").getText()).doesNotContain("问题与整改措施对应");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership", "enforcement", "publicity", "improvement"})
    void everyPillarLeadsToWhatWaits(String module) {
        open("overview/" + module);
        var list = marked(Div.class, "attention");
        assertThat(_find(list, ListItem.class)).isNotEmpty();
        assertThat(_find(list, Anchor.class))
                .allSatisfy(
                        line ->
                                assertThat(line.getHref())
                                        .matches("ledger/.+|deadlines\\?.+|workbench"));
    }
}
