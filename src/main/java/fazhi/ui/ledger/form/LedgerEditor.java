package fazhi.ui.ledger.form;

import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ui.EditorDialog;
import fazhi.ui.Notifications;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds, changes and removes records of one ledger (台账编辑), for the list and the record page alike.
 */
public final class LedgerEditor<D extends Record> {

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final SerializableRunnable changed;

    private @Nullable EditorDialog<D> dialog;

    public LedgerEditor(Ledger<D> ledger, LedgerKit kit, SerializableRunnable changed) {
        this.ledger = ledger;
        this.kit = kit;
        this.changed = changed;
    }

    public void add(Map<String, ?> preset) {
        var values = new HashMap<String, @Nullable Object>(own());
        values.putAll(preset);
        var second = new SecondEntry<>(ledger);
        open(
                        "ledger.add-title",
                        new Stored<>(0, 0, ledger.format().make(values)),
                        stored -> {
                            second.ask(stored.data());
                            ledger.add(stored.data());
                        })
                .repeating();
    }

    /** What one row of the ledger is: the ledger's title without the word ledger (台账). */
    private String entry() {
        var title = kit.texts().get(ledger.format().titleKey());
        var book = kit.texts().get("ledger.book");
        return title.endsWith(book) ? title.substring(0, title.length() - book.length()) : title;
    }

    /** Who keeps one village finds it filled in. */
    private Map<String, ?> own() {
        var villages = kit.access().scope(ledger.format().id()).villages();
        return ledger.format()
                .scope()
                .filter(_ -> villages.size() == 1)
                .map(
                        column ->
                                Map.of(
                                        column.key(),
                                        column.kind().several()
                                                ? villages
                                                : villages.iterator().next()))
                .orElse(Map.of());
    }

    public void edit(long id) {
        var editor = open("ledger.edit-title", ledger.get(id), ledger::change);
        editor.onConflict(() -> ledger.get(id));
    }

    private EditorDialog<D> open(
            String titleKey,
            Stored<D> state,
            com.vaadin.flow.function.SerializableConsumer<Stored<D>> save) {
        var title = kit.texts().get(titleKey, entry());
        var editor =
                new EditorDialog<>(
                        title,
                        new LedgerForm<>(ledger.format(), kit),
                        state,
                        kit.texts(),
                        stored -> {
                            save.accept(stored);
                            Notifications.success(kit.texts().get("ledger.saved"));
                            changed.run();
                        });
        editor.open();
        dialog = editor;
        return editor;
    }

    /** Puts the record into the recycle bin and offers to take it back. */
    public void remove(long id) {
        var name = ledger.title(ledger.get(id).data());
        ledger.remove(id);
        changed.run();
        Notifications.undoable(
                kit.texts().get("ledger.removed", name),
                kit.texts().get("ledger.undo"),
                () -> {
                    ledger.restore(id);
                    changed.run();
                });
    }

    /** Runs at once, or after a question while something typed is not saved. */
    public boolean dirty() {
        return dialog != null && dialog.dirty();
    }

    public void leave(SerializableRunnable go) {
        if (dialog == null) {
            go.run();
        } else {
            dialog.leave(go);
        }
    }
}
