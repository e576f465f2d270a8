package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.textfield.TextArea;
import fazhi.common.Texts;
import fazhi.ui.Notifications;

/** How many cells may be pasted at once (粘贴上限): more than one request carries comes as a file. */
final class PasteLimit {

    static final int CHARACTERS = 500_000;

    private static final String REFUSE =
            """
            const limit = $0;
            this.addEventListener('paste', event => {
              const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
              if (text.length > limit) {
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('paste-refused'));
              }
            }, true);
            """;

    private PasteLimit() {}

    /** What is too much is told and never reaches the field, which would send it at each key. */
    static TextArea of(TextArea field, Texts texts) {
        field.getElement()
                .addEventListener(
                        "paste-refused",
                        _ -> Notifications.problem(texts.get("import.paste-too-large")));
        field.addAttachListener(_ -> field.getElement().executeJs(REFUSE, CHARACTERS));
        return field;
    }
}
