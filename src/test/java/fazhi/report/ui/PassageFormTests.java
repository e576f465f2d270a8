package fazhi.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block.Origin;
import fazhi.report.DraftLine;
import fazhi.report.edition.LastYear;
import fazhi.report.edition.TokenNames;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Last year's words are marked as such until somebody changes them. */
class PassageFormTests extends ViewTest {

    private static final String LAST_YEAR = "上年度共开展普法活动十次。";

    @Autowired private TokenNames tokens;

    @Autowired private Texts texts;

    @Test
    void wordsTakenOverAreLastYearsUntilTheyAreChanged() {
        var form = form(LAST_YEAR, new PassageForm.Typed("旧文字。", Origin.DATA));
        _click(marked(Button.class, "action-take-last-year"));
        assertThat(form.dirty()).isTrue();
        assertThat(form.write()).contains(new PassageForm.Typed(LAST_YEAR, Origin.LAST_YEAR));
        words().setValue(LAST_YEAR + "本年另有两次。");
        assertThat(form.write().orElseThrow().origin()).isEqualTo(Origin.TYPED);
    }

    @Test
    void wordsLeftAloneStayLastYears() {
        var form = form("", new PassageForm.Typed(LAST_YEAR, Origin.LAST_YEAR));
        assertThat(
                        _find(
                                Button.class,
                                search -> search.withText(texts.get("paper.take-last-year"))))
                .isEmpty();
        assertThat(form.write().orElseThrow().origin()).isEqualTo(Origin.LAST_YEAR);
        words().setValue("改过。");
        assertThat(form.write().orElseThrow().origin()).isEqualTo(Origin.TYPED);
    }

    @Test
    void moreThanAPassageHoldsIsToldAndKept() {
        var form = form("", new PassageForm.Typed("", Origin.TYPED));
        var tooLong = "字".repeat(DraftLine.TEXT_MAX_LENGTH + 1);
        words().setValue(tooLong);
        assertThat(form.write()).isEmpty();
        assertThat(words().getErrorMessage())
                .contains(String.valueOf(DraftLine.TEXT_MAX_LENGTH).substring(0, 1));
        assertThat(words().getValue()).isEqualTo(tooLong);
    }

    private PassageForm form(String lastYear, PassageForm.Typed value) {
        var form =
                new PassageForm(
                        tokens.of(Period.year(2022)),
                        List.of(),
                        new LastYear.Place(lastYear, "", false),
                        texts);
        UI.getCurrent().add(form);
        form.read(value);
        return form;
    }

    private static TextArea words() {
        return marked(TextArea.class, "field-passage.text");
    }
}
