package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.view.SavedView;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import fazhi.ui.form.TypingGuard;

/** Keeps what is shown under a name (保存视图). */
final class SaveViewDialog extends Dialog {

    private final TextField name = new TextField();

    private final RadioButtonGroup<ViewPeriod> period = new RadioButtonGroup<>();

    private final Checkbox first = new Checkbox();

    SaveViewDialog(
            OwnLook look,
            Texts texts,
            LedgerState state,
            String present,
            SerializableConsumer<String> saved) {
        name.setLabel(getTranslation("view.name"));
        Limit.of(name, SavedView.NAME_MAX_LENGTH);
        name.setValue(present);
        name.setWidthFull();
        name.setAutofocus(true);
        TestIds.mark(name, "view-name");
        period.setLabel(getTranslation("view.period"));
        period.setItems(ViewPeriod.values());
        period.setItemLabelGenerator(kind -> Labels.of(kind, texts));
        period.setValue(state.whole() ? ViewPeriod.WHOLE : ViewPeriod.CHOSEN);
        period.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        first.setLabel(getTranslation("view.first"));
        TestIds.mark(first, "view-first");

        var save =
                new Button(
                        getTranslation("common.save"),
                        _ -> {
                            try {
                                look.save(
                                        name.getValue(),
                                        state,
                                        period.getValue(),
                                        first.getValue());
                                close();
                                saved.accept(name.getValue().strip());
                            } catch (Refusal refusal) {
                                name.setInvalid(true);
                                name.setErrorMessage(refusal.text(texts));
                            }
                        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        setHeaderTitle(getTranslation("view.save-title"));
        var typing = TypingGuard.of(this, getTranslation("view.save-title"));
        addClassName("small-dialog");
        var content =
                new VerticalLayout(
                        new Paragraph(getTranslation("view.save-text")), name, period, first);
        content.setPadding(false);
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("common.cancel"), _ -> typing.leave()),
                        TestIds.mark(save, "action-save-view"));
    }
}
