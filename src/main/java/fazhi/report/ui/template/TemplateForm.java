package fazhi.report.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.report.TownTemplate;
import fazhi.report.TownTemplates;
import fazhi.report.ui.ReportNavigation;
import fazhi.ui.Links;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;

/** One template's name and lines (模板编辑). */
final class TemplateForm extends Composite<Div> {

    private final TownTemplates templates;

    private final TownTemplate template;

    private final TextField name = new TextField();

    private final TextArea content = new TextArea();

    private final TypingGuard typing;

    TemplateForm(TownTemplates templates, TownTemplate template) {
        this.templates = templates;
        this.template = template;
        name.setLabel(getTranslation("report.template-called"));
        name.setValue(template.name());
        content.setLabel(getTranslation("report.template-lines"));
        content.setHelperText(getTranslation("report.template-help"));
        content.setValue(template.content());
        content.setWidthFull();
        content.setMaxRows(30);
        var save = new Button(getTranslation("report.template-save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var remove = new Button(getTranslation("report.template-remove"), _ -> remove());
        var draft =
                new Anchor(
                        ReportNavigation.DRAFT + "?template=" + template.key(),
                        getTranslation("report.draft"));
        draft.addClassName("tool-link");
        getContent()
                .add(
                        TestIds.mark(name, "template-name"),
                        TestIds.mark(content, "template-content"),
                        TestIds.mark(save, "action-save-template"),
                        TestIds.mark(remove, "action-remove-template"),
                        draft);
        typing = TypingGuard.of(this, template.name());
    }

    private void save() {
        templates.save(
                new TownTemplate(
                        template.id(), template.version(), name.getValue(), content.getValue()));
        typing.done();
        Links.open(this, TemplatesView.address(template));
    }

    private void remove() {
        templates.remove(template.id());
        typing.done();
        Links.open(this, ReportNavigation.TEMPLATES);
    }
}
