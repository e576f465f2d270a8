package fazhi.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class UnbrokenTests {

    @Test
    void datesAndNumbersWithTheirUnitsStayWhole() {
        var words = Unbroken.write(new Paragraph(), "截至2023年12月31日，执法检查 2 次，从 3 个方面抓好 12 项措施");
        assertThat(words.getElement().getTextRecursively())
                .isEqualTo("截至2023年12月31日，执法检查 2 次，从 3 个方面抓好 12 项措施");
        assertThat(
                        words.getElement()
                                .getChildren()
                                .filter(each -> !each.isTextNode())
                                .map(Element::getText))
                .containsExactly("2023年12月31日", "2 次");
    }
}
