package fazhi.check.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.check.ReportChecks;
import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Any report beside its findings (原文对照): uploaded, pasted, or the demo's public one. */
@Route(CheckNavigation.CHECK)
@RolesAllowed({"LAW_OFFICE", "LEADER"})
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportChecks checks;

    private final FactRoutes routes;

    private final SampleReport sample;

    private final CurrentPeriod current;

    private final Texts texts;

    private final Div result = new Div();

    private final Paragraph against = new Paragraph();

    private @Nullable TypingGuard typing;

    CheckView(
            ReportChecks checks,
            FactRoutes routes,
            SampleReport sample,
            CurrentPeriod current,
            Texts texts) {
        this.texts = texts;
        this.checks = checks;
        this.routes = routes;
        this.sample = sample;
        this.current = current;
        addClassName("check-view");
        result.addClassName("beside");
        against.addClassName("basis");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = current.of(event.getLocation().getQueryParameters());
        var source =
                new TextSource(
                        sample.text(),
                        text -> show(checks.checkAsTold(text, period)),
                        (name, content) -> show(checks.checkAsTold(name, content, period)));
        removeAll();
        result.removeAll();
        result.add(purpose());
        against.setText("");
        add(new H2(getPageTitle()), source, TestIds.mark(against, "checked-against"), result);
        typing = TypingGuard.of(source, getPageTitle());
    }

    private Paragraph purpose() {
        var purpose = new Paragraph(getTranslation("report.check-purpose"));
        purpose.addClassName("empty-state");
        return purpose;
    }

    /** What was checked is pasted from elsewhere: nothing of it is lost with the page. */
    private void show(ReportChecks.Checked checked) {
        if (typing != null) {
            typing.done();
        }
        var text = new OriginalText(checked.text(), routes.of(checked, checked.period()));
        against.setText(
                getTranslation(
                        "report.checked-against",
                        checked.text().title(),
                        Formats.period(checked.period(), texts)));
        result.removeAll();
        result.add(text, new FindingList(checked.findings(), text::highlight));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.check");
    }
}
