package fazhi.presentation.showing.note;

import fazhi.common.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "slide_note")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;

    @Column(name = "showing_id", updatable = false)
    private long showingId;

    @Column(name = "slide_no", updatable = false)
    private int slideNo;

    @Column(name = "slide_title", updatable = false)
    private String slideTitle;

    @Column(updatable = false)
    private String said;

    private String matter;

    private @Nullable Long person;

    private @Nullable Long unit;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "problem_id")
    private @Nullable Long problemId;

    @Column(name = "measure_id")
    private @Nullable Long measureId;

    @Enumerated(EnumType.STRING)
    private NoteState state;

    @Column(name = "task_id")
    private @Nullable Long taskId;

    @SuppressWarnings("NullAway.Init")
    Note() {
        // for JPA
    }

    Note(long showing, NoteData data) {
        this.showingId = showing;
        this.slideNo = data.slide();
        this.slideTitle = data.slideTitle();
        this.said = data.said();
        change(data);
    }

    final void change(NoteData data) {
        matter = data.matter();
        person = data.person();
        unit = data.unit();
        personName = data.personName();
        dueOn = data.dueOn();
        problemId = data.problem();
        measureId = data.measure();
        state = data.state();
        taskId = data.task();
    }

    long showing() {
        return showingId;
    }

    Stored<NoteData> stored() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new Stored<>(
                id,
                version,
                new NoteData(
                        slideNo,
                        slideTitle,
                        said,
                        matter,
                        person,
                        unit,
                        personName,
                        dueOn,
                        problemId,
                        measureId,
                        state,
                        taskId));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note note && id != null && id.equals(note.id);
    }

    @Override
    public int hashCode() {
        return Note.class.hashCode();
    }
}
