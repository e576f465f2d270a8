package fazhi.report.edition;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.report.DraftLine;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the passages of a draft (段落编辑); a submitted edition is changed by nobody. */
@Service
@Transactional
@PreAuthorize("hasRole('LAW_OFFICE')")
public class PassageService {

    private static final String LEDGER = "report-paper";

    private final EditionService editions;

    private final EditionTables tables;

    private final LedgerAccess access;

    private final AuditTrail trail;

    PassageService(
            EditionService editions, EditionTables tables, LedgerAccess access, AuditTrail trail) {
        this.editions = editions;
        this.tables = tables;
        this.access = access;
        this.trail = trail;
    }

    /**
     * @throws ConcurrentModificationException when somebody changed it meanwhile
     */
    public void change(long paper, Stored<DraftLine> changed) {
        var edition = open(paper);
        requireFits(edition, changed.data());
        var before = find(edition, changed.id());
        if (!tables.passages().change(changed)) {
            throw new ConcurrentModificationException("passage " + changed.id());
        }
        note(edition, before.data(), changed.data());
    }

    /** Adds a passage behind another one. */
    public void addAfter(long paper, long passage, DraftLine line) {
        var edition = open(paper);
        requireFits(edition, line);
        find(edition, passage);
        tables.passages().addAfter(edition.id(), passage, line);
        note(edition, null, line);
    }

    /**
     * @throws ConcurrentModificationException when somebody changed it meanwhile
     */
    public void remove(long paper, Stored<DraftLine> removed) {
        var edition = open(paper);
        var before = find(edition, removed.id());
        if (!tables.passages().remove(removed.id(), removed.version())) {
            throw new ConcurrentModificationException("passage " + removed.id());
        }
        note(edition, before.data(), null);
    }

    /** Replaces a chapter told from a ledger by its present words, to be edited from now on. */
    public void unfold(long paper, Stored<DraftLine> section, List<DraftLine> lines) {
        long place = section.id();
        for (var line : lines.reversed()) {
            addAfter(paper, place, line);
        }
        remove(paper, section);
    }

    private Edition open(long paper) {
        access.require(LEDGER, Right.TYPE);
        var edition = editions.current(paper);
        if (edition.sealed()) {
            throw new Refusal("paper.closed");
        }
        return edition;
    }

    private Stored<DraftLine> find(Edition edition, long passage) {
        return tables.passages()
                .find(edition.id(), passage)
                .orElseThrow(() -> new Missing("passage " + passage));
    }

    private void requireFits(Edition edition, DraftLine line) {
        if (line.text().isBlank()) {
            throw Refusal.at("text", "paper.passage-empty");
        }
        if (line.text().length() > DraftLine.TEXT_MAX_LENGTH) {
            throw Refusal.at("text", "paper.passage-long", DraftLine.TEXT_MAX_LENGTH);
        }
        editions.requireKnown(edition, line);
    }

    private void note(Edition edition, @Nullable DraftLine before, @Nullable DraftLine after) {
        tables.steps().edited(edition.paper(), edition.number());
        trail.recordPart(
                AuditAction.CHANGED,
                new RecordRef(LEDGER, edition.paper()),
                "passage",
                before,
                after);
    }
}
