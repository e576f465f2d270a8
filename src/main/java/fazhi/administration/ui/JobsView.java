package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.jobs.JobRow;
import fazhi.jobs.Jobs;
import fazhi.security.PortalUser;
import fazhi.ui.ListPanel;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 后台作业: the own work in the background; a system administrator sees everybody's. */
@Route(AdministrationNavigation.JOBS)
@PermitAll
class JobsView extends VerticalLayout implements HasDynamicTitle {

    private final Jobs jobs;

    private final TrailKit kit;

    private final ListPanel<JobRow> panel;

    JobsView(Jobs jobs, TrailKit kit) {
        this.jobs = jobs;
        this.kit = kit;
        var again =
                new Button(
                        kit.texts().get("job.refresh"),
                        VaadinIcon.REFRESH.create(),
                        _ -> refresh());
        panel =
                new ListPanel<JobRow>("job", getPageTitle())
                        .column("name", JobRow::name)
                        .column("owner", job -> kit.name(job.owner()))
                        .column("state", job -> Labels.of(job.state(), kit.texts()))
                        .column("progress", job -> Formats.percent(job.progress()))
                        .column("submittedAt", job -> kit.time(job.submittedAt()))
                        .column("outcome", JobRow::outcome)
                        .acts(this::cancel)
                        .tool(TestIds.mark(again, "action-refresh"));
        setSizeFull();
        setPadding(false);
        add(panel);
        refresh();
    }

    private void refresh() {
        panel.show(
                RoleEntry.mayAny(List.of("SYSTEM_ADMIN"))
                        ? jobs.all()
                        : jobs.list(PortalUser.current().map(PortalUser::loginName).orElse("")));
    }

    private Component cancel(JobRow job) {
        if (job.state().ended()) {
            return new Span();
        }
        var cancel =
                new Button(
                        VaadinIcon.CLOSE_SMALL.create(),
                        _ -> {
                            jobs.cancel(job.id(), job.owner());
                            refresh();
                        });
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        cancel.setAriaLabel(kit.texts().get("job.cancel", job.name()));
        cancel.setTooltipText(kit.texts().get("job.cancel", job.name()));
        return TestIds.mark(cancel, "action-cancel-job");
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.jobs");
    }
}
