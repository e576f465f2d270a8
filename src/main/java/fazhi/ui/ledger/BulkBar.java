package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ledger.BulkEdit;
import fazhi.ledger.Ledger;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.BulkDialog;
import fazhi.ui.ledger.form.Removal;
import java.util.HashSet;
import java.util.Set;

/** Several rows chosen, and what is done with them (批量处理栏); shown only in bulk mode. */
final class BulkBar<D extends Record> extends Composite<HorizontalLayout> {

    private final Ledger<D> ledger;

    private final DeskKit desk;

    private final LedgerPanel<D> panel;

    private final Span count = new Span();

    private final Set<Long> chosen = new HashSet<>();

    private final Button edit;

    private final Button remove;

    BulkBar(Ledger<D> ledger, DeskKit desk, LedgerPanel<D> panel) {
        this.ledger = ledger;
        this.desk = desk;
        this.panel = panel;
        this.edit = button("bulk.edit", "action-bulk-edit", VaadinIcon.EDIT, this::edit);
        this.remove = button("bulk.remove", "action-bulk-remove", VaadinIcon.TRASH, this::remove);
        var row = getContent();
        row.add(
                count,
                button("bulk.all", "action-bulk-all", VaadinIcon.CHECK_SQUARE_O, this::all),
                edit,
                remove,
                button("bulk.leave", "action-bulk-leave", VaadinIcon.CLOSE_SMALL, this::leave));
        row.addClassName("bulk-bar");
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        row.setVisible(false);
    }

    boolean active() {
        return getContent().isVisible();
    }

    /** Begins, or ends. */
    void toggle() {
        if (active()) {
            leave();
        } else {
            getContent().setVisible(true);
            begin();
        }
    }

    /** Lets the grid's rows be chosen, from none. */
    void begin() {
        chosen.clear();
        panel.rows()
                .several(
                        ids -> {
                            chosen.clear();
                            chosen.addAll(ids);
                            tell();
                        });
        tell();
    }

    private void leave() {
        getContent().setVisible(false);
        panel.rows().single();
    }

    /** Other rows are shown: what was chosen among the former ones is chosen no more. */
    void others() {
        if (active() && !chosen.isEmpty()) {
            var before = chosen.size();
            begin();
            Notifications.success(getTranslation("bulk.let-go", before));
        }
    }

    private void tell() {
        long shown = panel.count();
        count.setText(
                chosen.size() == BulkEdit.MOST && shown > BulkEdit.MOST
                        ? getTranslation("bulk.chosen-of", chosen.size(), shown)
                        : getTranslation("bulk.chosen", chosen.size()));
        edit.setEnabled(!chosen.isEmpty());
        remove.setEnabled(!chosen.isEmpty());
    }

    private void all() {
        panel.rows().select(BulkEdit.MOST);
    }

    private void edit() {
        if (some()) {
            new BulkDialog<>(ledger, desk.kit(), desk.bulk(), chosen, this::done).open();
        }
    }

    private void remove() {
        if (!some()) {
            return;
        }
        var gone = Set.copyOf(chosen);
        new Removal(ledger, desk.kit()).several(gone, () -> removeNow(gone));
    }

    private void removeNow(Set<Long> gone) {
        desk.bulk().remove(ledger, gone);
        done();
        Notifications.undoable(
                getTranslation("bulk.removed", gone.size()),
                getTranslation("ledger.undo"),
                () -> {
                    desk.bulk().restore(ledger, gone);
                    done();
                });
    }

    private boolean some() {
        if (chosen.isEmpty()) {
            Notifications.problem(getTranslation("bulk.none"));
        }
        return !chosen.isEmpty();
    }

    private void done() {
        panel.refresh();
        if (active()) {
            begin();
        }
    }

    private Button button(String textKey, String name, VaadinIcon icon, SerializableRunnable act) {
        var button = new Button(getTranslation(textKey), icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return TestIds.mark(button, name);
    }
}
