package fazhi.ui.ledger.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Refusal;
import fazhi.ledger.BulkEdit;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives one column of chosen rows the same value (批量修改). */
public final class BulkDialog<D extends Record> extends Dialog {

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final BulkEdit bulk;

    private final Set<Long> ids;

    private final SerializableRunnable changed;

    private final ComboBox<Column<D>> column = new ComboBox<>();

    private final Div place = new Div();

    private final Div message = new Div();

    private @Nullable Bound field;

    public BulkDialog(
            Ledger<D> ledger,
            LedgerKit kit,
            BulkEdit bulk,
            Set<Long> ids,
            SerializableRunnable changed) {
        this.ledger = ledger;
        this.kit = kit;
        this.bulk = bulk;
        this.ids = Set.copyOf(ids);
        this.changed = changed;
        var format = ledger.format();
        column.setLabel(getTranslation("bulk.column"));
        column.setItems(
                format.columns().stream().filter(each -> bulk.typed(format, each)).toList());
        column.setItemLabelGenerator(each -> kit.texts().get(format.headerKey(each)));
        column.setWidthFull();
        column.addValueChangeListener(event -> choose(event.getValue()));
        TestIds.mark(column, "bulk-column");
        place.addClassName("bulk-place");
        message.addClassName("editor-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);

        var save =
                TestIds.mark(
                        new Button(getTranslation("bulk.apply", ids.size()), _ -> apply()),
                        "action-bulk-apply");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(getTranslation("bulk.title", ids.size()));
        var typing = TypingGuard.of(this, getTranslation("bulk.title", ids.size()));
        addClassName("small-dialog");
        setCloseOnOutsideClick(false);
        var content =
                new VerticalLayout(
                        message, column, place, new Paragraph(getTranslation("bulk.text")));
        content.setPadding(false);
        add(content);
        getFooter().add(new Button(getTranslation("common.cancel"), _ -> typing.leave()), save);
    }

    private void choose(@Nullable Column<D> chosen) {
        place.removeAll();
        field = null;
        if (chosen != null) {
            var own = kit.access().scope(ledger.format().id());
            field = new Fields(kit, own).make(chosen, getTranslation("bulk.value"));
            TestIds.mark(field.component(), "bulk-value");
            place.add(field.component());
        }
    }

    private void apply() {
        if (!isOpened()) {
            return;
        }
        if (field == null) {
            say(getTranslation("bulk.choose"));
            return;
        }
        var unreadable = field.problem();
        if (unreadable.isPresent()) {
            say(unreadable.get());
            return;
        }
        try {
            bulk.change(ledger, ids, column.getValue(), field.get());
            close();
            Notifications.success(getTranslation("bulk.changed", ids.size()));
            changed.run();
        } catch (Refusal refusal) {
            say(refusal.text(kit.texts()));
        }
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(true);
    }
}
