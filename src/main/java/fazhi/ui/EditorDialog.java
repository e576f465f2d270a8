package fazhi.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The one dialog (编辑对话框) in which any record is added or edited: it keeps what was typed through
 * mistakes, refusals and conflicts.
 */
public final class EditorDialog<T extends Record> extends Dialog {

    /** Closing the tab asks as well, once something was typed. */
    private static final String GUARD =
            """
            const dialog = this;
            let typed = false;
            ['input', 'change'].forEach(kind =>
                dialog.addEventListener(kind, () => { typed = true; }));
            const guard = event => {
              if (!dialog.isConnected || !dialog.opened) {
                window.removeEventListener('beforeunload', guard);
              } else if (typed) {
                event.preventDefault();
              }
            };
            window.addEventListener('beforeunload', guard);
            """;

    private final RecordForm<T> form;

    private final Texts texts;

    private final SerializableConsumer<Stored<T>> onSave;

    private final Div message = new Div();

    private Stored<T> state;

    private @Nullable SerializableSupplier<Stored<T>> newest;

    public EditorDialog(
            String title,
            RecordForm<T> form,
            Stored<T> state,
            Texts texts,
            SerializableConsumer<Stored<T>> onSave) {
        this.form = form;
        this.state = state;
        this.texts = texts;
        this.onSave = onSave;
        form.read(state.data());

        var cancel = new Button(getTranslation("common.cancel"), _ -> leave(this::close));
        var save = TestIds.mark(new Button(getTranslation("common.save")), "action-save");
        save.addClickListener(_ -> save(this::close));
        save.setDisableOnClick(false);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        message.addClassName("editor-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);

        addClassName("editor-dialog");
        setHeaderTitle(title);
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        addDialogCloseActionListener(_ -> leave(this::close));
        com.vaadin.flow.component.Shortcuts.addShortcutListener(
                this, () -> leave(this::close), Key.ESCAPE);
        add(message);
        getElement().appendChild(form.getElement());
        getFooter().add(cancel, save);
        addAttachListener(_ -> getElement().executeJs(GUARD));
    }

    /** Offers to save and type the next one, for whole series of records. */
    public EditorDialog<T> repeating() {
        var again =
                TestIds.mark(
                        new Button(getTranslation("editor.save-and-new"), _ -> save(this::next)),
                        "action-save-and-new");
        getFooter().addComponentAtIndex(1, again);
        return this;
    }

    private void next() {
        form.read(state.data());
    }

    /** Where the newest saved state comes from when somebody else was quicker. */
    public EditorDialog<T> onConflict(SerializableSupplier<Stored<T>> newest) {
        this.newest = newest;
        return this;
    }

    public boolean dirty() {
        return isOpened() && form.dirty();
    }

    /** Runs at once when nothing is lost, else asks first. */
    public void leave(SerializableRunnable go) {
        if (!form.dirty()) {
            go.run();
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("editor.unsaved"));
        question.setText(getTranslation("editor.unsaved-text"));
        question.setConfirmText(getTranslation("editor.discard"));
        question.setCancelText(getTranslation("editor.stay"));
        question.setCancelable(true);
        question.addConfirmListener(
                _ -> {
                    close();
                    go.run();
                });
        question.open();
    }

    private void save(SerializableRunnable then) {
        message.setVisible(false);
        form.onMended(() -> {});
        form.write()
                .ifPresentOrElse(
                        value -> send(value, then),
                        () -> {
                            say(getTranslation("editor.mend"));
                            form.onMended(() -> message.setVisible(false));
                        });
    }

    private void send(T value, SerializableRunnable then) {
        try {
            onSave.accept(state.with(value));
            then.run();
        } catch (ConcurrentModificationException | OptimisticLockingFailureException _) {
            conflict();
        } catch (Refusal refusal) {
            var words = refusal.text(texts);
            if (!form.complain(refusal.field(), words)) {
                say(words);
            }
        }
    }

    /** What was typed stays; the next save is made knowingly on the newest state. */
    private void conflict() {
        if (newest == null) {
            say(getTranslation("editor.conflict", ""));
            return;
        }
        var now = newest.get();
        say(getTranslation("editor.conflict", form.difference(state.data(), now.data())));
        state = now;
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(true);
    }
}
