package fazhi.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import fazhi.report.life.PaperDrafting;
import fazhi.ui.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;

/** The annual report as it stands now (报告草稿): a page to read, its findings in the margin. */
@Route(ReportNavigation.DRAFT)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEMPLATE = "template";

    private final AnnualReports reports;

    private final DraftDesk desk;

    private final DraftDrawing drawing;

    private final CurrentPeriod current;

    /** What becomes of a draft (草稿去向): checked, and kept as a document. */
    @org.springframework.stereotype.Component
    record DraftDesk(DraftChecks checks, PaperDrafting drafting) {}

    DraftView(AnnualReports reports, DraftDesk desk, DraftDrawing drawing, CurrentPeriod current) {
        this.reports = reports;
        this.desk = desk;
        this.drawing = drawing;
        this.current = current;
        addClassName("draft-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var period = current.of(parameters);
        var template = parameters.getSingleParameter(TEMPLATE).orElse(ReportDrafts.SKELETON);
        var document = reports.draft(template, period);
        var findings = desk.checks().of(document, period);
        var page = drawing.page(document, period);
        removeAll();
        add(
                new DraftTools(reports, desk.drafting(), template, period),
                new Div(page, new FindingList(findings, page::highlight)));
        getComponentAt(1).addClassName("beside");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.draft");
    }
}
