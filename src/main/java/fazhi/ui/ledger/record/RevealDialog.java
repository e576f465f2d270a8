package fazhi.ui.ledger.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;

/** Asks why one value is to be seen, then shows it, once (揭示理由). */
final class RevealDialog extends Dialog {

    private final TextField reason = new TextField();

    private final Button show = new Button();

    private final SerializableFunction<String, String> reveal;

    private final Texts texts;

    private final TypingGuard typing;

    RevealDialog(String label, SerializableFunction<String, String> reveal, Texts texts) {
        this.reveal = reveal;
        this.texts = texts;
        setHeaderTitle(texts.get("reveal.show", label));
        addClassName("small-dialog");
        reason.setLabel(texts.get("reveal.reason"));
        reason.setHelperText(texts.get("reveal.help"));
        reason.setWidthFull();
        show.setText(texts.get("reveal.confirm"));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickListener(_ -> show());
        add(TestIds.mark(reason, "reveal-reason"));
        typing = TypingGuard.of(this, texts.get("reveal.show", label));
        getFooter()
                .add(
                        new Button(texts.get("common.close"), _ -> typing.leave()),
                        TestIds.mark(show, "action-reveal"));
    }

    private void show() {
        try {
            var value = reveal.apply(reason.getValue());
            typing.done();
            removeAll();
            add(TestIds.mark(new Paragraph(value), "revealed"));
            show.setVisible(false);
        } catch (Refusal refusal) {
            reason.setErrorMessage(refusal.text(texts));
            reason.setInvalid(true);
        }
    }
}
