package fazhi.report.ui.draft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.report.AnnualReports;
import fazhi.report.life.PaperDrafting;
import fazhi.report.paper.Amendment;
import fazhi.report.ui.ReportNavigation;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import java.util.LinkedHashMap;
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
        getContent().addClassName("page-tools");
        getContent().add(new H2(getTranslation("report.draft")), templates());
        reports.writers().keySet().stream().sorted().map(this::download).forEach(getContent()::add);
        getContent().add(PrintButton.of(getTranslation("report.print")), show());
        if (RoleEntry.mayAny(List.of("LAW_OFFICE"))) {
            getContent().add(own(), begin(drafting));
        }
    }

    private Select<String> templates() {
        var templates = new Select<String>();
        templates.setItems(reports.templates());
        templates.setItemLabelGenerator(reports::templateName);
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
                    event.setFileName(reports.fileName(document, kind));
                    var year = new RecordRef("report", period.year());
                    reports.write(document, year, kind, event.getOutputStream());
                };
        var link = new Anchor(file, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(getTranslation("report.download." + kind));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-" + kind);
    }

    private Anchor own() {
        var link = new Anchor(ReportNavigation.TEMPLATES, "");
        link.add(VaadinIcon.CLIPBOARD_TEXT.create());
        link.add(getTranslation("report.templates"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-templates");
    }

    private Button begin(PaperDrafting drafting) {
        var begin = new Button(getTranslation("report.begin"), VaadinIcon.EDIT.create());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(_ -> begun(drafting));
        return TestIds.mark(begin, "action-begin");
    }

    private void begun(PaperDrafting drafting) {
        var issued = drafting.issued(period);
        if (issued.isEmpty()) {
            to(drafting.begin(template, period));
            return;
        }
        var ways = new LinkedHashMap<String, SerializableRunnable>();
        for (var amendment : Amendment.values()) {
            ways.put(
                    getTranslation(Labels.key(amendment)),
                    () -> to(drafting.amend(issued.get(), amendment)));
        }
        ways.put(getTranslation("paper.see-issued"), () -> to(issued.get()));
        Notifications.offering(
                getTranslation("paper.issued-already", String.valueOf(period.year())), ways);
    }

    private void to(long paper) {
        Links.open(this, ReportNavigation.PAPER + "/" + paper);
    }

    private Anchor show() {
        var link = new Anchor(ReportNavigation.PRESENT + "?period=" + period, "");
        link.add(VaadinIcon.PRESENTATION.create());
        link.add(getTranslation("report.present"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-present");
    }
}
