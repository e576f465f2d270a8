package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guards what is typed into a page, a part of one, or a dialog that is no {@link EditorDialog}
 * (页面填写守护): the person is asked before it is lost, and it is kept in the browser until it is saved.
 */
public final class TypingGuard implements Unsaved {

    private final Component place;

    private final Typing typing;

    private Typing.@Nullable Kept offered;

    private @Nullable KeptOffer offer;

    private final Map<String, String> waiting = new HashMap<>();

    private TypingGuard(Component place, String title) {
        this.place = place;
        this.typing = new Typing(place.getClass().getSimpleName() + "#" + title, title);
        typing.whole();
        place.getElement().appendChild(typing.getElement());
        typing.onKept(this::offer);
        Leaving.watch(place, this);
    }

    /** Guards every field in a page or a part of it, also those that come later. */
    public static TypingGuard of(Component place, String title) {
        return new TypingGuard(place, title);
    }

    /** Guards every field in a dialog; Esc and its cross ask, too. */
    public static TypingGuard of(Dialog dialog, String title) {
        var guard = new TypingGuard(dialog, title);
        Leaving.guard(dialog, guard, guard.typing);
        return guard;
    }

    /** The place was emptied for its next step: the guard stays in it. */
    public void stay() {
        place.getElement().appendChild(typing.getElement());
    }

    /** The fields save by themselves when they are left: only a word being typed can be lost. */
    public TypingGuard savingAtOnce() {
        typing.savingAtOnce();
        return this;
    }

    @Override
    public boolean dirty() {
        return typing.unsaved();
    }

    /** What was typed is saved: nothing is kept of it. */
    public void done() {
        typing.begin();
    }

    @Override
    public void giveUp() {
        typing.done();
        if (place instanceof Dialog dialog) {
            dialog.close();
        }
    }

    @Override
    public void leave() {
        Unsaved.super.leave();
    }

    private void offer(Typing.Kept kept) {
        if (kept.resumed()) {
            fill(kept);
            return;
        }
        offered = kept;
        offer = new KeptOffer(kept.at(), () -> fill(kept), () -> typing.forget(kept));
        place.getElement().insertChild(0, offer.getElement());
    }

    /**
     * Goes on with a kept form in the guarded place that offers it, where it is on the page
     * already.
     *
     * @return true when there is one
     */
    public static boolean goOn(Component page, String form) {
        return Leaving.on(page)
                .filter(TypingGuard.class::isInstance)
                .map(TypingGuard.class::cast)
                .anyMatch(guard -> guard.takesUp(form));
    }

    private boolean takesUp(String form) {
        var kept = offered;
        if (kept == null || !kept.form().equals(form)) {
            return false;
        }
        fill(kept);
        return true;
    }

    private void fill(Typing.Kept kept) {
        offered = null;
        if (offer != null) {
            offer.removeFromParent();
            offer = null;
        }
        typing.goOn(kept);
        waiting.putAll(kept.texts());
        refill();
    }

    /** Fields came that were not there before: what was kept of them is typed into them. */
    public void refill() {
        refill(place);
    }

    private void refill(Component at) {
        var text = waiting.remove(TestIds.field(at));
        if (text != null) {
            KeptValue.type(at, text);
        }
        at.getChildren().forEach(this::refill);
    }
}
