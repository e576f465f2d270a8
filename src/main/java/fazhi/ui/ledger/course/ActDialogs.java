package fazhi.ui.ledger.course;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.CourseStep;
import fazhi.ledger.course.Objection;
import fazhi.ledger.format.Column;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.ledger.form.AddedWith;
import fazhi.ui.ledger.form.LedgerForm;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what an act needs and nothing else (办理对话框). A gate that refuses it says so here, and
 * asks for the reason to do it all the same.
 */
@Component
public record ActDialogs(CourseService courses, LedgerDirectory ledgers, LedgerKit kit) {

    private static final int REASON_LIMIT = 500;

    /** Asks for one act on one record, and shows the page anew once it was done. */
    public void open(RecordRef ref, CourseStep step) {
        var ledger = ledgers.get(ref.ledger());
        var kept = step.kept();
        if (kept == null) {
            own(ledger, ref, step);
        } else {
            row(ledger, ref, step, kept);
        }
    }

    private <D extends Record> void own(Ledger<D> ledger, RecordRef ref, CourseStep step) {
        var stored = ledger.get(ref.id());
        var values = values(ledger, stored.data());
        values.put(step.date(), kit.period().today());
        values.putAll(step.sets());
        dialog(
                ledger,
                ref,
                step,
                stored.with(ledger.format().make(values)),
                after -> new Act<>(ledger, after, null, null));
    }

    private <D extends Record, R extends Record> void row(
            Ledger<D> ledger, RecordRef ref, CourseStep step, CourseStep.Kept kept) {
        var matter = moved(ledger, ledger.get(ref.id()), step);
        @SuppressWarnings("unchecked")
        var rows = (Ledger<R>) ledgers.get(kept.ledger());
        var values = new HashMap<String, @Nullable Object>();
        values.put(kept.reference(), ref.id());
        values.put(kept.kind(), constant(rows.format().column(kept.kind()), kept.value()));
        values.put(step.date(), kit.period().today());
        dialog(
                rows,
                ref,
                step,
                new Stored<>(0, 0, rows.format().make(values)),
                added -> new Act<>(ledger, matter, rows, added.data()));
    }

    /** The matter as the act makes it; what has come further stays there. */
    private static <D extends Record> Stored<D> moved(
            Ledger<D> ledger, Stored<D> matter, CourseStep step) {
        var values = values(ledger, matter.data());
        step.sets()
                .forEach(
                        (column, value) -> {
                            if (!further(values.get(column), value)) {
                                values.put(column, value);
                            }
                        });
        return matter.with(ledger.format().make(values));
    }

    private static boolean further(@Nullable Object now, Object then) {
        return now instanceof Enum<?> stands
                && then instanceof Enum<?> comes
                && stands.ordinal() > comes.ordinal();
    }

    /** What the act is called: a step by its own word, an act in between by its kind. */
    String word(RecordRef ref, CourseStep step) {
        var own = "course." + ref.ledger() + "." + step.key() + ".act";
        var kept = step.kept();
        if (kept == null || kit.texts().has(own)) {
            return kit.texts().get(own);
        }
        var kinds = ledgers.get(kept.ledger()).format().column(kept.kind());
        var kind = (Enum<?>) constant(kinds, kept.value());
        return kit.texts().get("course.beside", kit.texts().get(Labels.key(kind)));
    }

    private static Object constant(Column<?> column, String name) {
        for (var constant : column.type().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static <D extends Record> Map<String, @Nullable Object> values(
            Ledger<D> ledger, D data) {
        var values = new HashMap<String, @Nullable Object>();
        ledger.format().columns().forEach(column -> values.put(column.key(), column.value(data)));
        return values;
    }

    /** An act as it will be done (待办理事项). */
    private record Act<D extends Record, R extends Record>(
            Ledger<D> ledger, Stored<D> after, @Nullable Ledger<R> rows, @Nullable R row) {

        List<Objection> objections(CourseService courses) {
            return courses.objections(ledger.format().id(), after, row);
        }

        void perform(CourseService courses, String reason, Consumer<RecordRef> with) {
            courses.act(ledger, after, rows, row, reason, with);
        }
    }

    /** Makes an act of what was typed (表单转办理). */
    private interface Making<T extends Record> extends java.io.Serializable {

        Act<?, ?> of(Stored<T> typed);
    }

    private <T extends Record> void dialog(
            Ledger<T> typed, RecordRef ref, CourseStep step, Stored<T> state, Making<T> making) {
        var reason = Limit.of(new TextArea(kit.texts().get("course.reason")), REASON_LIMIT);
        var done = new AtomicBoolean();
        var parts = kit.parts(ref.ledger());
        reason.setVisible(false);
        reason.setWidthFull();
        reason.setHelperText(kit.texts().get("course.reason-hint"));
        TestIds.mark(reason, "field-reason");
        var word = word(ref, step);
        SerializableConsumer<Stored<T>> save =
                after -> {
                    var act = making.of(after);
                    var said = act.objections(courses);
                    try {
                        act.perform(
                                courses,
                                reason.getValue(),
                                about -> parts.forEach(part -> part.keep(about)));
                    } catch (Refusal refusal) {
                        reason.setVisible(
                                reason.isVisible() || refusal.key().equals("course.refused"));
                        throw refusal;
                    }
                    parts.forEach(AddedWith.Part::clear);
                    tell(said);
                    done.set(true);
                };
        var dialog =
                new EditorDialog<>(
                                word,
                                new LedgerForm<>(
                                        typed.format(),
                                        kit,
                                        column -> step.asks().contains(column.key())),
                                state,
                                kit.texts(),
                                save)
                        .saying(word);
        dialog.add(reason);
        parts.forEach(part -> dialog.also(part.shown(), part::waiting));
        // the page is drawn anew once nothing typed is open on it
        dialog.addOpenedChangeListener(
                event -> {
                    if (!event.isOpened() && done.get()) {
                        showAgain(ref);
                    }
                });
        dialog.open();
    }

    /** Where it stands beside a list, the list goes on; else its page is drawn anew. */
    private static void showAgain(RecordRef ref) {
        var ui = UI.getCurrent();
        var acted = new RecordActed(ui, ref);
        ComponentUtil.fireEvent(ui, acted);
        if (!acted.isShown()) {
            ui.refreshCurrentRoute(false);
        }
    }

    private void tell(List<Objection> said) {
        var warned =
                said.stream()
                        .filter(each -> !each.refuses())
                        .map(Objection::said)
                        .collect(Collectors.joining(" "));
        if (warned.isEmpty()) {
            Notifications.success(kit.texts().get("course.done"));
        } else {
            Notifications.advice(kit.texts().get("course.done-but", warned));
        }
    }
}
