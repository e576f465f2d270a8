package fazhi.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Labels;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.presentation.showing.note.NoteData;
import fazhi.presentation.showing.note.NoteService;
import fazhi.presentation.showing.note.NoteState;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import java.util.List;

/** The tasks that were noted (会中速记清单): each is confirmed, mended or dropped by a person. */
final class NotePanel extends Composite<Div> {

    private final NoteService notes;

    private final NoteKit kit;

    private final SerializableRunnable reload;

    NotePanel(long showing, NoteService notes, NoteKit kit, SerializableRunnable reload) {
        this.notes = notes;
        this.kit = kit;
        this.reload = reload;
        var rows = notes.list(showing);
        var list =
                new ListPanel<Stored<NoteData>>("note", getTranslation("note.list"))
                        .column("matter", row -> row.data().matter())
                        .column("who", row -> who(row.data()))
                        .column("dueOn", row -> day(row.data()))
                        .column("problem", row -> problem(row.data()))
                        .column("slide", row -> slide(row.data()))
                        .column("state", this::state)
                        .acts(this::acts);
        list.grid().setAllRowsVisible(true);
        list.grid().setEmptyStateText(getTranslation("note.none"));
        list.grid().getColumns().getLast().setWidth("13rem");
        list.show(rows);
        if (!kit.mayGiveTasks()) {
            list.tool(new Paragraph(getTranslation("note.confirm-hint")));
        } else if (rows.stream().anyMatch(NotePanel::tasked)) {
            list.tool(all(rows));
        }
        getContent().add(list);
    }

    private static boolean proposed(Stored<NoteData> row) {
        return row.data().state() == NoteState.PROPOSED;
    }

    /** What was stressed waits for nobody. */
    private static boolean tasked(Stored<NoteData> row) {
        return proposed(row) && !row.data().stressed();
    }

    private Component all(List<Stored<NoteData>> rows) {
        var all =
                new Button(
                        getTranslation("note.confirm-all"),
                        _ ->
                                act(
                                        () ->
                                                rows.stream()
                                                        .filter(NotePanel::tasked)
                                                        .forEach(row -> notes.confirm(row.id()))));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return TestIds.mark(all, "action-confirm-all");
    }

    private Component acts(Stored<NoteData> row) {
        var task = row.data().task();
        if (task != null) {
            return TestIds.mark(
                    new Anchor("ledger/task/" + task, getTranslation("note.open-task")),
                    "task-of-" + row.id());
        }
        var acts = new Div();
        acts.addClassName("outline-acts");
        if (proposed(row)) {
            if (kit.mayGiveTasks() && tasked(row)) {
                acts.add(act("confirm", row, () -> act(() -> notes.confirm(row.id()))));
            }
            acts.add(act("mend", row, () -> edit(row)));
            acts.add(act("drop", row, () -> act(() -> notes.drop(row.id()))));
        }
        return acts;
    }

    private Button act(String name, Stored<NoteData> row, SerializableRunnable run) {
        var button = new Button(getTranslation("note." + name), _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return TestIds.mark(button, name + "-" + row.id());
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
        }
        reload.run();
    }

    private void edit(Stored<NoteData> row) {
        new NoteEditor(row, kit)
                .open(
                        changed -> {
                            notes.change(changed);
                            reload.run();
                        });
    }

    private String state(Stored<NoteData> row) {
        return proposed(row) && row.data().stressed()
                ? getTranslation("note.stressed")
                : Labels.of(row.data().state(), kit.texts());
    }

    private String who(NoteData note) {
        if (note.stressed()) {
            return "";
        }
        if (note.person() != null) {
            return kit.name("staff", note.person());
        }
        if (note.unit() != null) {
            return kit.name("department", note.unit());
        }
        return note.personName().isEmpty()
                ? getTranslation("note.nobody")
                : getTranslation("note.not-on-list", note.personName());
    }

    private String problem(NoteData note) {
        return note.problem() == null ? "" : kit.name("problem", note.problem());
    }

    private String day(NoteData note) {
        if (note.dueOn() != null) {
            return note.dueOn().toString();
        }
        return note.stressed() ? "" : getTranslation("note.no-day");
    }

    private String slide(NoteData note) {
        return getTranslation("note.slide-of", note.slide(), note.slideTitle());
    }
}
