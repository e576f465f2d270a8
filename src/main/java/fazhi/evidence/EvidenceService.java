package fazhi.evidence;

import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaches files to any record (佐证材料) and gives them back. */
@Service
@PreAuthorize("isAuthenticated()")
public class EvidenceService {

    private final Attachments attachments;

    private final EvidenceLedger ledger;

    private final FileStore files;

    private final EvidenceAccess access;

    EvidenceService(
            Attachments attachments,
            EvidenceLedger ledger,
            FileStore files,
            EvidenceAccess access) {
        this.attachments = attachments;
        this.ledger = ledger;
        this.files = files;
        this.access = access;
    }

    /** Keeps a file; no transaction is open while its bytes arrive. */
    public Attachment attach(RecordRef object, String name, InputStream bytes) throws IOException {
        requireWrite(object);
        ledger.requireRoom(object);
        return ledger.add(object, take(name, bytes));
    }

    /** Takes a file whose record is still being typed. */
    public WaitingFile receive(String ledgerId, String name, InputStream bytes) throws IOException {
        if (!access.mayWrite(ledgerId)) {
            throw new Refusal("evidence.not-allowed");
        }
        return take(name, bytes);
    }

    /** Gives files that waited to their record, in the transaction that saves it: all or none. */
    @Transactional
    public void keep(RecordRef object, List<WaitingFile> waiting) {
        requireWrite(object);
        waiting.stream()
                .sorted(Comparator.comparing(WaitingFile::name, FileOrder.BY_NAME))
                .forEach(
                        file -> {
                            files.require(file.sha256());
                            ledger.add(object, file.showing(caption(file.caption())));
                        });
    }

    /** Files that were shown stay with what showed them, even when their records let them go. */
    @Transactional
    public void lend(RecordRef holder, Collection<Long> shown) {
        requireRead(holder);
        if (!access.holds(holder.ledger())) {
            throw new Refusal("evidence.not-allowed");
        }
        shown.stream().map(this::get).forEach(file -> ledger.lend(holder, file));
    }

    private WaitingFile take(String name, InputStream bytes) throws IOException {
        var kind = FileKind.named(FileName.checked(name));
        if (kind.isEmpty()) {
            throw new Refusal("evidence.kind", name);
        }
        var received = files.receive(bytes);
        try {
            if (received.size() == 0) {
                throw new Refusal("evidence.empty", name);
            }
            if (Disguise.seenThrough(received.file(), kind.get())) {
                throw new Refusal(
                        Disguise.locked(received.file()) ? "evidence.locked" : "evidence.disguised",
                        name);
            }
            files.keep(received);
            return new WaitingFile(
                    name, kind.get().mediaType(), received.size(), received.sha256(), "");
        } finally {
            files.discard(received);
        }
    }

    public List<Attachment> list(RecordRef object) {
        requireRead(object);
        return attachments.of(object).stream()
                .sorted(Comparator.comparing(Attachment::name, FileOrder.BY_NAME))
                .toList();
    }

    /** Whether the files of a record may be looked at, not only counted. */
    public boolean openable(RecordRef object) {
        return access.mayOpen(object);
    }

    public boolean writable(RecordRef object) {
        return access.mayWrite(object);
    }

    public Attachment get(long id) {
        var attachment = attachments.find(id).orElseThrow(() -> new Missing("attachment"));
        if (!access.mayOpen(attachment.object())) {
            throw new Missing("attachment");
        }
        return attachment;
    }

    /** How many files each of these records has; those without are not named. */
    public Map<Long, Integer> counts(String ledger, Collection<Long> ids) {
        return ids.isEmpty() || !access.mayList(ledger)
                ? Map.of()
                : attachments.counts(ledger, ids);
    }

    /** What waits is seen by who sent it; the caller closes the stream. */
    public InputStream open(WaitingFile waiting) throws IOException {
        return files.open(waiting.sha256());
    }

    /** The caller closes the stream. */
    public InputStream open(long id) throws IOException {
        return files.open(get(id).sha256());
    }

    /** The same for a file that is looked at or saved: the trail keeps that. */
    public InputStream download(long id) throws IOException {
        var attachment = get(id);
        var bytes = files.open(attachment.sha256());
        ledger.fetched(attachment);
        return bytes;
    }

    public void describe(long id, String typed) {
        var caption = caption(typed);
        var attachment = get(id);
        requireWrite(attachment.object());
        ledger.describe(attachment, caption);
    }

    private static String caption(String typed) {
        var caption = VisibleText.line(typed);
        if (caption.length() > Attachment.CAPTION_MAX_LENGTH) {
            throw Refusal.at("caption", "evidence.caption", Attachment.CAPTION_MAX_LENGTH);
        }
        return caption;
    }

    /** Takes the row away; the file is put aside when no row has needed it for a day. */
    public void remove(long id) {
        var attachment = get(id);
        requireWrite(attachment.object());
        ledger.remove(attachment);
    }

    private void requireRead(RecordRef object) {
        if (!access.mayRead(object)) {
            throw new Missing(object.toString());
        }
    }

    private void requireWrite(RecordRef object) {
        requireRead(object);
        if (!access.mayWrite(object)) {
            throw new Refusal("evidence.not-allowed");
        }
    }
}
