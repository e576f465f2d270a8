package fazhi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.backup.BackupRun;
import fazhi.backup.BackupService;
import fazhi.common.Labels;
import fazhi.jobs.Jobs;
import fazhi.security.PortalUser;
import fazhi.ui.JobWatch;
import fazhi.ui.ListPanel;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 备份: what was kept and when it was last brought back on trial; one is made at once. */
@Route(AdministrationNavigation.BACKUPS)
@RolesAllowed({"SYSTEM_ADMIN", "AUDIT_ADMIN"})
class BackupsView extends VerticalLayout implements HasDynamicTitle {

    private static final long MEGABYTE = 1024L * 1024;

    private final BackupService backups;

    private final Jobs jobs;

    private final TrailKit kit;

    private final Paragraph last = new Paragraph();

    private final ListPanel<BackupRun> panel;

    BackupsView(BackupService backups, Jobs jobs, TrailKit kit) {
        this.backups = backups;
        this.jobs = jobs;
        this.kit = kit;
        panel =
                new ListPanel<BackupRun>("backup", getPageTitle())
                        .column("startedAt", run -> kit.time(run.startedAt()))
                        .column("kind", run -> Labels.of(run.kind(), kit.texts()))
                        .column("state", run -> Labels.of(run.state(), kit.texts()))
                        .column("triedAt", run -> time(run.triedAt()))
                        .column("size", this::size)
                        .column("rows", run -> String.valueOf(run.rows()))
                        .column("files", run -> String.valueOf(run.files()))
                        .column("file", this::place);
        if (RoleEntry.mayAny(List.of("SYSTEM_ADMIN"))) {
            panel.add(kit.texts().get("backup.make"), this::make);
        }
        setSizeFull();
        setPadding(false);
        TestIds.mark(last, "backup-last");
        last.addClassName("list-note");
        add(last, panel);
        refresh();
    }

    private void make() {
        var owner = PortalUser.current().map(PortalUser::loginName).orElse("");
        var job =
                jobs.submit(
                        kit.texts().get("backup.make"),
                        owner,
                        _ -> {
                            var run = backups.make();
                            return run.failure().isEmpty()
                                    ? Labels.of(run.state(), kit.texts())
                                    : run.failure();
                        });
        var watch = new JobWatch(jobs, job, owner, kit.texts());
        watch.onEnd(
                _ -> {
                    remove(watch);
                    refresh();
                });
        addComponentAsFirst(watch);
    }

    private void refresh() {
        var good = backups.lastGood();
        last.setText(
                good.map(run -> kit.texts().get("backup.last", time(run.triedAt()), run.anchor()))
                        .orElseGet(() -> kit.texts().get("backup.none")));
        last.setClassName("overdue", good.isEmpty());
        panel.show(backups.list());
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : kit.time(at);
    }

    private String size(BackupRun run) {
        return kit.texts().get("backup.megabytes", (double) run.size() / MEGABYTE);
    }

    private String place(BackupRun run) {
        if (!run.failure().isEmpty()) {
            return run.failure();
        }
        return run.secondCopy().isEmpty()
                ? run.file()
                : kit.texts().get("backup.both", run.file(), run.secondCopy());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.backups");
    }
}
