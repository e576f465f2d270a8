package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveListener;
import fazhi.ui.Links;
import fazhi.ui.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks before a page is left on which something typed is not saved (离开前提问), whatever view it is and
 * wherever on it was typed: a click in the menu, the way back, another period.
 */
final class Leaving implements BeforeLeaveListener {

    private final Set<Unsaved> open = new LinkedHashSet<>();

    private final UI ui;

    private Leaving(UI ui) {
        this.ui = ui;
    }

    /** Watches what is typed as long as its place is on the page. */
    static void watch(Component place, Unsaved typed) {
        place.addAttachListener(event -> of(event.getUI()).open.add(typed));
        place.addDetachListener(event -> of(event.getUI()).open.remove(typed));
        place.getUI().ifPresent(ui -> of(ui).open.add(typed));
    }

    /** A dialog asks before Esc or its cross loses what is typed; what is closed keeps nothing. */
    static void guard(Dialog dialog, Unsaved typed, Typing typing) {
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(_ -> typed.leave());
        Shortcuts.addShortcutListener(dialog, typed::leave, Key.ESCAPE).resetFocusOnActiveElement();
        dialog.addOpenedChangeListener(
                event -> {
                    if (!event.isOpened()) {
                        typing.done();
                    }
                });
    }

    private static Leaving of(UI ui) {
        var known = ComponentUtil.getData(ui, Leaving.class);
        if (known != null) {
            return known;
        }
        var made = new Leaving(ui);
        ComponentUtil.setData(ui, Leaving.class, made);
        ui.addBeforeLeaveListener(made);
        return made;
    }

    /** What is open on the page a component stands on. */
    static Stream<Unsaved> on(Component page) {
        return page.getUI().stream().flatMap(ui -> List.copyOf(of(ui).open).stream());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var lost = open.stream().filter(Unsaved::dirty).toList();
        if (!lost.isEmpty()) {
            var later = event.postpone();
            ask(
                    () -> {
                        lost.forEach(Unsaved::giveUp);
                        later.proceed();
                    },
                    () -> Links.stay(ui));
        }
    }

    static void ask(SerializableRunnable leave, SerializableRunnable stay) {
        var ui = UI.getCurrent();
        new Question(ui.getTranslation("editor.unsaved"), ui.getTranslation("editor.unsaved-text"))
                .no(ui.getTranslation("editor.stay"), stay)
                .yes(ui.getTranslation("editor.discard"), leave)
                .grave()
                .ask();
    }
}
