package fazhi.check.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.ViewTest;
import org.junit.jupiter.api.Test;

/** A text is held against the ledgers of the year it is about, whatever year is looked at. */
class CheckViewTests extends ViewTest {

    private static String against(String text) {
        open("report/check?period=2022");
        marked(TextArea.class, "check-paste").setValue(text);
        LocatorJ._click(marked(Button.class, "action-check"));
        return marked(Paragraph.class, "checked-against").getText();
    }

    @Test
    void theYearInTheTitleDecides() {
        assertThat(against("某镇关于2021年度法治政府建设情况的报告\n一、基本情况\n立案18宗。\n某镇人民政府\n2022年1月16日"))
                .contains("2021")
                .doesNotContain("2022");
    }

    @Test
    void withoutOneThePeriodLookedAt() {
        assertThat(against("法治建设工作情况\n一、基本情况\n立案18宗。")).contains("2022");
    }
}
