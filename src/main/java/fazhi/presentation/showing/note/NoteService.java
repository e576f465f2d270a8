package fazhi.presentation.showing.note;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.presentation.showing.ShowingService;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tasks that are noted while a meeting talks (会中速记); a person confirms each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class NoteService {

    private static final String NOTE = "slide-note";

    private final Notes notes;

    private final ShowingService showings;

    private final NoteReader reader;

    private final AuditTrail trail;

    NoteService(Notes notes, ShowingService showings, NoteReader reader, AuditTrail trail) {
        this.notes = notes;
        this.showings = showings;
        this.reader = reader;
        this.trail = trail;
    }

    /** In the order they were said. */
    public List<Stored<NoteData>> list(long showing) {
        return notes.findByShowingIdOrderByIdAsc(showing).stream().map(Note::stored).toList();
    }

    public Stored<NoteData> get(long id) {
        return load(id).stored();
    }

    /**
     * Notes what was said to a slide and proposes a task.
     *
     * @param slide number of the slide, the cover being 1
     */
    @Transactional
    public Stored<NoteData> add(long showing, int slide, String said) {
        var deck = showings.deck(showing);
        var shown =
                slide < 2 || slide > deck.slides().size() + 1
                        ? Optional.<fazhi.presentation.Slide>empty()
                        : Optional.of(deck.slides().get(slide - 2));
        var note = reader.read(said, slide, shown);
        note.check();
        var kept = notes.saveAndFlush(new Note(showing, note)).stored();
        trail.record(AuditAction.CREATED, new RecordRef(NOTE, kept.id()), null, note);
        return kept;
    }

    /**
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void change(Stored<NoteData> changed) {
        changed.data().check();
        keep(changed, open(changed.id()), changed.data(), AuditAction.CHANGED);
    }

    /** Makes it a task in the ledger of tasks; asks the right to type there. */
    @Transactional
    public void confirm(long id) {
        var note = open(id);
        var before = note.stored();
        if (before.data().stressed()) {
            throw new Refusal("note.stressed-no-task");
        }
        var day = showings.get(note.showing()).data();
        var task = reader.task(before.data(), day);
        keep(before, note, before.data().confirmed(task), AuditAction.APPROVED);
    }

    /** Nothing that needs doing; it stays in the record of the meeting as dropped. */
    @Transactional
    public void drop(long id) {
        var note = open(id);
        var before = note.stored();
        keep(before, note, before.data().with(NoteState.DROPPED, null), AuditAction.REJECTED);
    }

    private void keep(Stored<NoteData> read, Note note, NoteData data, AuditAction action) {
        var before = note.stored();
        read.requireVersion(before.version());
        note.change(data);
        notes.saveAndFlush(note);
        trail.record(action, new RecordRef(NOTE, read.id()), before.data(), data);
    }

    private Note open(long id) {
        var note = load(id);
        if (note.stored().data().state() != NoteState.PROPOSED) {
            throw new Refusal("note.decided-already");
        }
        return note;
    }

    private Note load(long id) {
        return notes.findById(id).orElseThrow(() -> new Missing(NOTE + "/" + id));
    }
}
