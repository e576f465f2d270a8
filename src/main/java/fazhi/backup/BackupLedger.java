package fazhi.backup;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.audit.chain.TrailAnchors;
import fazhi.backup.file.BadBackup;
import fazhi.backup.file.Written;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.notice.NoticeService;
import fazhi.security.People;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a backup ended (备份记录): in its row, in the trail, and to whom it concerns. */
@Component
@Transactional
class BackupLedger {

    static final String OBJECT = "backup";

    private static final String ROUTE = "administration/backups";

    /** What the trail keeps of a backup. */
    private record Made(String file, long bytes, long rows, long files, String anchor) {}

    private final BackupRuns runs;

    private final AuditTrail trail;

    private final TrailAnchors anchors;

    private final NoticeService notices;

    private final People people;

    private final Texts texts;

    private final Clock clock;

    BackupLedger(
            BackupRuns runs,
            AuditTrail trail,
            TrailAnchors anchors,
            NoticeService notices,
            People people,
            Texts texts,
            Clock clock) {
        this.runs = runs;
        this.trail = trail;
        this.anchors = anchors;
        this.notices = notices;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    void done(RecordRef run, Written written, String secondCopy) {
        runs.done(run.id(), written, clock.instant(), secondCopy);
        var manifest = written.manifest();
        trail.record(
                AuditAction.BACKED_UP,
                run,
                null,
                new Made(
                        written.file().toString(),
                        written.size(),
                        manifest.rows(),
                        manifest.files().size(),
                        manifest.anchor()));
        anchors.keep(manifest.anchor());
    }

    void failed(RecordRef run, Exception failure) {
        var words =
                failure instanceof BadBackup bad
                        ? texts.get(bad.key(), bad.about())
                        : texts.get("backup.failed", String.valueOf(failure.getMessage()));
        runs.failed(run.id(), words);
        trail.record(AuditAction.BACKED_UP, run, AuditResult.FAILED);
        people.with("SYSTEM_ADMIN")
                .forEach(person -> notices.send(person, ROUTE, "backup.notice", words));
    }

    void endLeftovers() {
        runs.endLeftovers(texts.get("job.interrupted"));
    }
}
