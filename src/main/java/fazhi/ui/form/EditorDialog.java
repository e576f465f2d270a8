package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ui.Question;
import fazhi.ui.TestIds;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The one dialog (编辑对话框) in which any record is added or edited: it keeps what was typed through
 * mistakes, refusals, conflicts and the end of a session, and saves once, however often one clicks.
 */
public final class EditorDialog<T extends Record> extends Dialog implements Unsaved {

    private final RecordForm<T> form;

    private final Texts texts;

    private final SerializableConsumer<Stored<T>> onSave;

    private final Typing typing;

    private final Div message = new Div();

    private final Button save;

    private Stored<T> state;

    private boolean saving;

    private @Nullable SerializableSupplier<Stored<T>> newest;

    private SerializableSupplier<Boolean> waiting = () -> false;

    private SerializableFunction<T, Optional<String>> doubt = _ -> Optional.empty();

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
        this.typing = new Typing(title + "#" + state.id(), title);
        form.read(state.data());

        var cancel = new Button(getTranslation("common.cancel"), _ -> leave());
        save = TestIds.mark(new Button(getTranslation("common.save")), "action-save");
        save.addClickListener(_ -> save(this::close));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        message.addClassName("editor-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);

        addClassName("editor-dialog");
        setHeaderTitle(title);
        setModality(ModalityMode.STRICT);
        add(message);
        getElement().appendChild(form.getElement(), typing.getElement());
        getFooter().add(cancel, save);
        typing.onKept(this::offer);
        Leaving.guard(this, this, typing);
        Leaving.watch(this, this);
    }

    /** Ends in the word of the act itself: sign, issue. */
    public EditorDialog<T> saying(String act) {
        save.setText(act);
        return this;
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
        typing.begin();
    }

    /** What stands below the form and is lost with it, while something waits there. */
    public EditorDialog<T> also(Component below, SerializableSupplier<Boolean> waits) {
        add(below);
        var before = waiting;
        waiting = () -> before.get() || waits.get();
        return this;
    }

    /** Where the newest saved state comes from when somebody else was quicker. */
    public EditorDialog<T> onConflict(SerializableSupplier<Stored<T>> newest) {
        this.newest = newest;
        return this;
    }

    /** What is asked before such a record is saved, where there is anything to ask. */
    public EditorDialog<T> doubting(SerializableFunction<T, Optional<String>> doubt) {
        this.doubt = doubt;
        return this;
    }

    /** What the form is about, where its title alone does not tell one from another. */
    public EditorDialog<T> about(String what) {
        typing.about(what);
        return this;
    }

    /** The address that opens this dialog again, for what was typed and not saved. */
    public EditorDialog<T> at(String route) {
        typing.route(route);
        return this;
    }

    /** This opened form; whatever is sent of it twice is saved once. */
    public String form() {
        return typing.form();
    }

    @Override
    public boolean dirty() {
        return isOpened() && !saving && (form.dirty() || typing.now() || waiting.get());
    }

    @Override
    public void leave() {
        Unsaved.super.leave();
    }

    @Override
    public void giveUp() {
        close();
    }

    private void offer(Typing.Kept kept) {
        if (kept.resumed()) {
            fill(kept);
            return;
        }
        addComponentAsFirst(new KeptOffer(kept.at(), () -> fill(kept), () -> typing.forget(kept)));
    }

    private void fill(Typing.Kept kept) {
        typing.goOn(kept);
        form.type(kept.texts());
    }

    /** A click that was on its way when the dialog closed is none. */
    private void save(SerializableRunnable then) {
        if (!isOpened()) {
            return;
        }
        message.setVisible(false);
        form.onMended(() -> {});
        form.write()
                .ifPresentOrElse(
                        value -> ask(value, then),
                        () -> {
                            say(getTranslation("editor.mend"));
                            form.onMended(() -> message.setVisible(false));
                        });
    }

    private void ask(T value, SerializableRunnable then) {
        var words = doubt.apply(value);
        if (words.isEmpty()) {
            send(value, then);
        } else {
            new Question(getTranslation("editor.doubt"), words.get())
                    .no(getTranslation("editor.stay"), () -> {})
                    .yes(getTranslation("editor.meant"), () -> send(value, then))
                    .ask();
        }
    }

    private void send(T value, SerializableRunnable then) {
        if (!isOpened()) {
            return;
        }
        // what is saved is not lost, where saving leads to another page
        saving = true;
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
        } finally {
            saving = false;
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
