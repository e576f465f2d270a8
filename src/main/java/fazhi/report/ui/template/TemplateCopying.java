package fazhi.report.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.report.AnnualReports;
import fazhi.report.TownTemplates;
import fazhi.ui.Links;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;

/** Begins a template of the town's own from one there is (复制模板). */
final class TemplateCopying extends Composite<Div> {

    TemplateCopying(TownTemplates templates, AnnualReports reports) {
        var from = new Select<String>();
        from.setLabel(getTranslation("report.template-from"));
        from.setItems(reports.templates());
        from.setItemLabelGenerator(reports::templateName);
        from.setValue(reports.templates().getFirst());
        var name = new TextField(getTranslation("report.template-called"));
        var copy = new Button(getTranslation("report.template-copy"));
        getContent().addClassName("page-tools");
        getContent()
                .add(
                        TestIds.mark(from, "template-from"),
                        TestIds.mark(name, "template-new-name"),
                        TestIds.mark(copy, "action-copy-template"));
        var typing = TypingGuard.of(this, getTranslation("report.template-copy"));
        copy.addClickListener(
                _ -> {
                    var copied = templates.copy(from.getValue(), name.getValue());
                    typing.done();
                    Links.open(this, TemplatesView.address(copied));
                });
    }
}
