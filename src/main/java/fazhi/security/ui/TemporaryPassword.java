package fazhi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ui.TestIds;

/** Asks for the password a person signs in with once (临时口令). */
final class TemporaryPassword extends Dialog {

    private final PasswordPair password;

    private final Refusals refusals;

    private final SerializableConsumer<String> use;

    TemporaryPassword(String title, Texts texts, SerializableConsumer<String> use) {
        this.password = new PasswordPair(texts);
        this.refusals = new Refusals(texts).field("password", password.first());
        this.use = use;
        var cancel = new Button(texts.get("common.cancel"), _ -> close());
        var save = new Button(texts.get("common.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        TestIds.mark(save, "action-save");
        TestIds.mark(password.first(), "field-account.password");
        TestIds.mark(password.again(), "field-account.again");
        password.first().setWidthFull();
        password.again().setWidthFull();
        var fields =
                new VerticalLayout(
                        new Paragraph(texts.get("account.temporary-help")),
                        password.first(),
                        password.again());
        fields.setPadding(false);
        setHeaderTitle(title);
        setWidth("26rem");
        setCloseOnOutsideClick(false);
        add(fields);
        getFooter().add(cancel, save);
    }

    private void save() {
        refusals.forget();
        if (!password.same()) {
            return;
        }
        try {
            use.accept(password.value());
            close();
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }
}
