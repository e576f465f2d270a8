package fazhi.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Period;
import fazhi.report.AnnualReports;
import fazhi.report.life.PaperDrafting;
import fazhi.ui.Links;
import fazhi.ui.RoleEntry;
import fazhi.ui.TestIds;
import java.util.List;

/** What can be done with a draft (草稿工具栏): another template, files, print, show. */
final class DraftTools extends Composite<Div> {

    private final AnnualReports reports;

    private final String template;

    private final Period period;

    DraftTools(AnnualReports reports, PaperDrafting drafting, String template, Period period) {
        this.reports = reports;
        this.template = template;
        this.period = period;
        var print =
                new Button(
                        getTranslation("report.print"),
                        VaadinIcon.PRINT.create(),
                        _ -> getElement().executeJs("window.print()"));
        getContent().addClassName("page-tools");
        getContent().add(new H2(getTranslation("report.draft")), templates());
        reports.writers().keySet().stream().sorted().map(this::download).forEach(getContent()::add);
        getContent().add(TestIds.mark(print, "action-print"), show());
        if (RoleEntry.mayAny(List.of("LAW_OFFICE"))) {
            getContent().add(begin(drafting));
        }
    }

    private Select<String> templates() {
        var templates = new Select<String>();
        templates.setItems(reports.templates());
        templates.setItemLabelGenerator(each -> getTranslation("report.template." + each));
        templates.setAriaLabel(getTranslation("report.template"));
        templates.setValue(template);
        templates.addValueChangeListener(
                event ->
                        Links.open(this, ReportNavigation.DRAFT + "?template=" + event.getValue()));
        return TestIds.mark(templates, "report-template");
    }

    private Anchor download(String kind) {
        DownloadHandler file =
                event -> {
                    var document = reports.draft(template, period);
                    event.setFileName(document.title().replace("\n", "") + "." + kind);
                    reports.writers().get(kind).write(document, event.getOutputStream());
                };
        var link = new Anchor(file, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(getTranslation("report.download." + kind));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-" + kind);
    }

    private Button begin(PaperDrafting drafting) {
        var begin = new Button(getTranslation("report.begin"), VaadinIcon.EDIT.create());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(
                _ ->
                        Links.open(
                                this,
                                ReportNavigation.PAPER + "/" + drafting.begin(template, period)));
        return TestIds.mark(begin, "action-begin");
    }

    private Anchor show() {
        var link = new Anchor(ReportNavigation.PRESENT + "?period=" + period, "");
        link.add(VaadinIcon.PRESENTATION.create());
        link.add(getTranslation("report.present"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-present");
    }
}
