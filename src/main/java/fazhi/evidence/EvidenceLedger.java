package fazhi.evidence;

import fazhi.audit.Actor;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows, each with its entry in the trail; the files are dealt with outside. */
@Component
@Transactional
class EvidenceLedger {

    private static final String PART = "file";

    private final Attachments attachments;

    private final AuditTrail trail;

    private final Actor actor;

    private final Clock clock;

    EvidenceLedger(Attachments attachments, AuditTrail trail, Actor actor, Clock clock) {
        this.attachments = attachments;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    Attachment add(RecordRef object, WaitingFile file) {
        requireRoom(object);
        var added = attachments.add(object, file, clock.instant(), actor.name());
        trail.recordPart(AuditAction.ATTACHED, object, PART, null, added);
        return added;
    }

    void lend(RecordRef holder, Attachment file) {
        var lent =
                new WaitingFile(
                        file.name(), file.mediaType(), file.size(), file.sha256(), file.caption());
        var added = attachments.add(holder, lent, clock.instant(), actor.name());
        trail.recordPart(AuditAction.ATTACHED, holder, PART, null, added);
    }

    @Transactional(readOnly = true)
    void requireRoom(RecordRef object) {
        if (attachments.of(object).size() >= Attachment.FILES_PER_RECORD) {
            throw new Refusal("evidence.too-many", Attachment.FILES_PER_RECORD);
        }
    }

    void describe(Attachment attachment, String caption) {
        attachments.describe(attachment.id(), caption);
        var described = attachments.find(attachment.id()).orElseThrow();
        trail.recordPart(AuditAction.CHANGED, attachment.object(), PART, attachment, described);
    }

    /** Which file somebody took away (下载的文件). */
    private record Fetched(String name, String sha256) {}

    void fetched(Attachment attachment) {
        trail.recordPart(
                AuditAction.DOWNLOADED,
                attachment.object(),
                PART,
                null,
                new Fetched(attachment.name(), attachment.sha256()));
    }

    void remove(Attachment attachment) {
        attachments.remove(attachment.id());
        trail.recordPart(AuditAction.DETACHED, attachment.object(), PART, attachment, null);
    }
}
