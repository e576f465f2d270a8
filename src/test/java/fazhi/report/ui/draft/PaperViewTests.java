package fazhi.report.ui.draft;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.check.ui.FindingList;
import fazhi.common.Period;
import fazhi.report.life.PaperDrafting;
import fazhi.report.submission.SubmissionService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaperViewTests extends ViewTest {

    @Autowired PaperDrafting drafting;

    @Autowired SubmissionService submission;

    @Test
    void draftIsWorkedOnAndHandedThroughToIssue() throws Exception {
        long id = drafting.begin("original-2022", Period.year(2022));
        open("report/paper/" + id);
        edit();
        act("submit");
        signIn("shenhe");
        open("report/paper/" + id);
        assertThat(_find(FindingList.class)).isEmpty();
        act("pass");
        signIn("lingdao");
        open("report/paper/" + id);
        act("sign");
        signIn("fazhiban");
        open("report/paper/" + id);
        _click(marked(Button.class, "action-issue"));
        marked(TextField.class, "field-step.number").setValue("雷高府发〔2023〕7号");
        _click(marked(Button.class, "action-save"));
        assertThat(marked(Span.class, "paper-stage").getClassNames()).contains("stage-issued");
        assertThat(marked(Anchor.class, "action-package")).isNotNull();
        assertThat(packed(id))
                .contains("报送单.xlsx", "数据来源清单.xlsx")
                .anyMatch(name -> name.startsWith("台账/"))
                .anyMatch(name -> name.endsWith(".pptx"))
                .anyMatch(name -> name.endsWith("（含数据来源附表）.docx"));
    }

    private void edit() {
        var passage = _find(Div.class, search -> search.withClasses("passage")).getLast();
        _click(
                _find(passage, Button.class).stream()
                        .filter(
                                each ->
                                        "passage-add"
                                                .equals(
                                                        each.getElement()
                                                                .getAttribute("data-testid")))
                        .findFirst()
                        .orElseThrow());
        var words = marked(TextArea.class, "field-passage.text");
        words.setValue("本年立案 {立案·本期} 宗，另有 {没有的指标} 件。");
        _click(marked(Button.class, "action-save"));
        assertThat(words.getErrorMessage()).contains("没有的指标");
        words.setValue("本年立案 {立案·本期} 宗。");
        _click(marked(Button.class, "action-save"));
        assertThat(marked(Anchor.class, "token-penalty.filed@period").getText()).isEqualTo("12");
    }

    private void act(String name) {
        _click(marked(Button.class, "action-" + name));
        marked(TextArea.class, "field-step.remark").setValue("同意");
        _click(marked(Button.class, "action-save"));
        assertThat(
                        _find(
                                Button.class,
                                search ->
                                        search.withPredicate(
                                                each ->
                                                        ("action-" + name)
                                                                .equals(
                                                                        each.getElement()
                                                                                .getAttribute(
                                                                                        "data-testid")))))
                .isEmpty();
    }

    private List<String> packed(long id) throws Exception {
        var out = new ByteArrayOutputStream();
        submission.write(id, out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void observerIsRefused() {
        signIn("guancha");
        open("report/paper/1");
        assertThat(_find(DraftPage.class)).isEmpty();
    }

    @Test
    void documentIsReachedFromItsLedger() {
        long id = drafting.begin("five-contents", Period.year(2021));
        open("ledger/report-paper/" + id);
        assertThat(marked(Anchor.class, "action-open-paper").getHref())
                .isEqualTo("report/paper/" + id);
    }
}
