package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ledger.view.SavedView;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;

/** The person's views of one ledger (管理视图): which opens first, which are no longer wanted. */
final class ManageViewsDialog extends Dialog {

    private final OwnLook look;

    private final SerializableRunnable changed;

    ManageViewsDialog(OwnLook look, SerializableRunnable changed) {
        this.look = look;
        this.changed = changed;
        setHeaderTitle(getTranslation("view.manage-title"));
        addClassName("small-dialog");
        getFooter().add(new Button(getTranslation("common.close"), _ -> close()));
        list();
    }

    private void list() {
        removeAll();
        look.saved().forEach(view -> add(line(view)));
        if (look.saved().isEmpty()) {
            add(new Paragraph(getTranslation("view.no-views")));
        }
        changed.run();
    }

    private Component line(SavedView view) {
        var name = new Span(view.name());
        name.addClassName("view-name");
        var first =
                button(
                        view.first() ? VaadinIcon.STAR : VaadinIcon.STAR_O,
                        getTranslation(
                                view.first() ? "view.not-first" : "view.make-first", view.name()),
                        () -> look.openWith(view.first() ? "" : view.name()));
        var remove =
                button(
                        VaadinIcon.TRASH,
                        getTranslation("view.remove", view.name()),
                        () -> look.remove(view));
        var line = new Div(name, first, TestIds.mark(remove, "action-remove-view"));
        line.addClassName("view-line");
        return line;
    }

    private Button button(VaadinIcon icon, String words, SerializableRunnable act) {
        return Buttons.sign(
                icon,
                words,
                () -> {
                    act.run();
                    list();
                });
    }
}
