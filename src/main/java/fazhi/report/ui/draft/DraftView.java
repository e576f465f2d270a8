package fazhi.report.ui.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.check.ui.FindingList;
import fazhi.common.Period;
import fazhi.jobs.JobRow;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import fazhi.report.life.PaperDrafting;
import fazhi.report.ui.ReportNavigation;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The annual report as it stands now (报告草稿): a page to read, its findings in the margin. */
@Route(ReportNavigation.DRAFT)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEMPLATE = "template";

    /** A usual year is written sooner, and needs no bar that flashes up. */
    private static final int WAIT_MILLIS = 3_000;

    private final AnnualReports reports;

    private final DraftDesk desk;

    private final DraftDrawing drawing;

    private final CurrentPeriod current;

    /** What becomes of a draft (草稿去向): written and checked, and kept as a document. */
    @org.springframework.stereotype.Component
    record DraftDesk(DraftWork work, PaperDrafting drafting) {}

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
        var running = desk.work().start(template, period);
        var content = new Div();
        content.addClassName("beside");
        removeAll();
        add(new DraftTools(reports, desk.drafting(), template, period), content);
        soon(running)
                .ifPresentOrElse(
                        draft -> show(draft, period, content),
                        () ->
                                content.add(
                                        desk.work()
                                                .watch(running)
                                                .onEnd(row -> end(running, row, period, content))));
    }

    private static Optional<DraftWork.Draft> soon(DraftWork.Running running) {
        return running.draft()
                .thenApply(Optional::of)
                .completeOnTimeout(Optional.empty(), WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(_ -> Optional.empty())
                .join();
    }

    private void end(DraftWork.Running running, JobRow row, Period period, Div content) {
        content.removeAll();
        var draft = running.draft();
        if (draft.isDone() && !draft.isCompletedExceptionally()) {
            show(draft.join(), period, content);
        } else {
            content.add(new Paragraph(row.outcome()));
        }
    }

    private void show(DraftWork.Draft draft, Period period, Div content) {
        var page = drawing.page(draft.document(), period);
        var margin =
                new Div(
                        new GapList(page.gaps(), page::highlight),
                        new FindingList(draft.findings(), page::highlight));
        margin.addClassName("paper-margin");
        content.add(page, margin);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.draft");
    }
}
