package fazhi.report.ui.template;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.check.ReportChecks;
import fazhi.check.ui.FindingList;
import fazhi.report.AnnualReports;
import fazhi.report.TownTemplate;
import fazhi.report.TownTemplates;
import fazhi.report.ui.ReportNavigation;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;

/** The town's own templates (自建模板): each beside the draft it gives and what the checker finds. */
@Route(ReportNavigation.TEMPLATES)
@RolesAllowed("LAW_OFFICE")
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TownTemplates templates;

    private final AnnualReports reports;

    private final ReportChecks checks;

    private final CurrentPeriod current;

    TemplatesView(
            TownTemplates templates,
            AnnualReports reports,
            ReportChecks checks,
            CurrentPeriod current) {
        this.templates = templates;
        this.reports = reports;
        this.checks = checks;
        this.current = current;
        addClassName("check-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen =
                event.getLocation().getQueryParameters().getSingleParameter("template").orElse("");
        var own = templates.list().stream().filter(each -> each.key().equals(chosen)).findFirst();
        removeAll();
        add(new H2(getPageTitle()), purpose(), new TemplateCopying(templates, reports));
        templates.list().forEach(each -> add(link(each)));
        own.ifPresent(
                each -> {
                    var beside = new Div();
                    beside.addClassName("beside");
                    beside.add(new TemplateForm(templates, each), found(event, each));
                    add(beside);
                });
    }

    private Paragraph purpose() {
        var purpose = new Paragraph(getTranslation("report.templates-purpose"));
        purpose.addClassName("empty-state");
        return purpose;
    }

    private static Anchor link(TownTemplate template) {
        var link = new Anchor(address(template), template.name());
        link.addClassName("tool-link");
        return TestIds.mark(link, "template-" + template.id());
    }

    static String address(TownTemplate template) {
        return ReportNavigation.TEMPLATES + "?template=" + template.key();
    }

    /** What the checker finds in the draft the template gives now. */
    private FindingList found(BeforeEnterEvent event, TownTemplate template) {
        var period = current.of(event.getLocation().getQueryParameters());
        var text = reports.plain(reports.draft(template.key(), period));
        return new FindingList(checks.check(text, period).findings(), _ -> {});
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.templates");
    }
}
