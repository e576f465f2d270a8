package fazhi.report.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.report.TownTemplate;
import fazhi.report.TownTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTests extends ViewTest {

    @Autowired private TownTemplates templates;

    @Test
    void aTemplateIsCopiedChangedCheckedAndRemoved() {
        open("report/templates");
        marked(TextField.class, "template-new-name").setValue("视图里复制");
        marked(Button.class, "action-copy-template").click();
        var own = own();
        open("report/templates?template=" + own.key());
        var lines = marked(TextArea.class, "template-content");
        lines.setValue(lines.getValue().replace("主要做法和成效", "工作开展情况"));
        marked(Button.class, "action-save-template").click();
        assertThat(own().content()).contains("工作开展情况");
        open("report/templates?template=" + own.key());
        assertThat(marked(Div.class, "findings").isVisible()).isTrue();
        marked(Button.class, "action-remove-template").click();
        assertThat(templates.list()).noneMatch(each -> each.id() == own.id());
    }

    private TownTemplate own() {
        return templates.list().stream()
                .filter(each -> each.name().equals("视图里复制"))
                .findFirst()
                .orElseThrow();
    }
}
