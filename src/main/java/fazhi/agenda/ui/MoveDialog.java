package fazhi.agenda.ui;

import com.vaadin.flow.function.SerializableRunnable;
import fazhi.agenda.AgendaEntry;
import fazhi.agenda.Replanning;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ui.Notifications;
import fazhi.ui.form.DayFields;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.PlainForm;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import org.springframework.stereotype.Component;

/** Plans a thing for another day, by a date typed or by a drop (改期操作). */
@Component
public class MoveDialog {

    private final Replanning replanning;

    private final DayFields days;

    private final Texts texts;

    MoveDialog(Replanning replanning, DayFields days, Texts texts) {
        this.replanning = replanning;
        this.days = days;
        this.texts = texts;
    }

    /** What stands in the form (表单内容). */
    record Typed(LocalDate day) {}

    /** Whether the person at work may plan rows of this ledger anew. */
    public boolean may(String ledger) {
        return replanning.may(ledger);
    }

    void open(AgendaEntry entry, SerializableRunnable moved) {
        open(entry.row(), entry.day(), entry.title(), moved);
    }

    /** Asks for the new day, and plans the row for it. */
    public void open(RecordRef row, LocalDate from, String title, SerializableRunnable moved) {
        var form =
                new PlainForm<>("agenda", Typed.class, texts)
                        .required("day", days.make(texts.get("agenda.day")));
        new EditorDialog<>(
                        texts.get("agenda.move-of", title),
                        form,
                        new Stored<>(row.id(), 0, new Typed(from)),
                        texts,
                        typed -> {
                            replanning.move(row, from, typed.data().day());
                            Notifications.success(told(typed.data().day()));
                            moved.run();
                        })
                .saying(texts.get("agenda.move"))
                .open();
    }

    /** At once, and can be taken back. */
    void drop(AgendaEntry entry, LocalDate to, SerializableRunnable moved) {
        if (to.equals(entry.day())) {
            return;
        }
        if (move(entry.row(), entry.day(), to)) {
            moved.run();
            Notifications.undoable(
                    told(to),
                    texts.get("agenda.undo"),
                    () -> {
                        if (move(entry.row(), to, entry.day())) {
                            moved.run();
                        }
                    });
        }
    }

    private boolean move(RecordRef row, LocalDate from, LocalDate to) {
        try {
            replanning.move(row, from, to);
            return true;
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(texts.get("agenda.moved-meanwhile"));
        }
        return false;
    }

    private String told(LocalDate day) {
        return texts.get("agenda.moved", days.inList(day));
    }
}
