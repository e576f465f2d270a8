package fazhi.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fazhi.administration.SystemFacts;
import fazhi.backup.BackupRun;
import fazhi.backup.BackupService;
import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.jobs.JobState;
import fazhi.jobs.Jobs;
import fazhi.security.Role;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whether the portal itself is well (系统运行状态), for those who keep it running. */
@org.springframework.stereotype.Component
record SystemState(BackupService backups, SystemFacts facts, Jobs jobs, Texts texts, Clock clock) {

    /** Without one for so long, a backup is missing. */
    private static final Duration FRESH = Duration.ofHours(26);

    Optional<Component> make() {
        var roles = Role.present();
        var system = roles.contains(Role.SYSTEM_ADMIN);
        var security = roles.contains(Role.SECURITY_ADMIN);
        var audit = roles.contains(Role.AUDIT_ADMIN);
        if (!system && !security && !audit) {
            return Optional.empty();
        }
        var lamps = new Div();
        lamps.addClassName("lamps");
        if (system || audit) {
            lamps.add(backup());
        }
        if (system) {
            lamps.add(work());
        }
        if (system || security) {
            lamps.add(machine());
        }
        return Optional.of(TestIds.mark(lamps, "system-state"));
    }

    private Component backup() {
        var last = backups.lastGood();
        var fresh =
                last.map(BackupRun::startedAt)
                        .filter(at -> at.isAfter(clock.instant().minus(FRESH)))
                        .isPresent();
        var words =
                last.map(run -> texts.get("state.backup.last", Formats.minute(run.startedAt())))
                        .orElse(texts.get("state.backup.none"));
        return lamp("backup", fresh ? "green" : "red", words, "administration/backups");
    }

    private Component work() {
        var failed = jobs.all().stream().filter(job -> job.state() == JobState.FAILED).count();
        return lamp(
                "jobs",
                failed == 0 ? "green" : "amber",
                failed == 0 ? texts.get("state.jobs.well") : texts.get("state.jobs.failed", failed),
                "administration/jobs");
    }

    private Component machine() {
        return lamp(
                "machine",
                facts.narrow() ? "red" : "green",
                texts.get("state.machine.free", facts.space()),
                "administration/system");
    }

    private Component lamp(String name, String light, String words, String route) {
        var title = new H2(texts.get("state." + name));
        var sign = texts.get("state." + light);
        return TestIds.mark(
                new Lamp(title, light, sign, new Anchor(route, words)), "state-" + name);
    }
}
