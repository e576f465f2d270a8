package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;

/**
 * Opens the import (导入按钮): by its button, or with cells copied from WPS or Excel and pasted while
 * no field is being typed in.
 */
public final class ImportTool extends Composite<Div> {

    private static final String PASTED = "event.detail";

    private static final String PASTE =
            """
            const host = this;
            const limit = $0;
            const paste = event => {
              if (!host.isConnected) { document.removeEventListener('paste', paste); return; }
              const at = event.composedPath()[0];
              if (at.matches && at.matches('input, textarea, [contenteditable]')) { return; }
              if (document.querySelector('vaadin-dialog[opened]')) { return; }
              const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
              if (!/[\\t\\n]/.test(text)) { return; }
              event.preventDefault();
              host.dispatchEvent(new CustomEvent('cells-pasted',
                  { detail: text.length > limit ? '' : text }));
            };
            document.addEventListener('paste', paste);
            """;

    private final Ledger<?> ledger;

    private final ImportKit kit;

    private final SerializableConsumer<Integer> imported;

    ImportTool(Ledger<?> ledger, ImportKit kit, SerializableConsumer<Integer> imported) {
        this.ledger = ledger;
        this.kit = kit;
        this.imported = imported;
        var open =
                TestIds.mark(
                        new Button(
                                kit.texts().get("import.open"),
                                VaadinIcon.UPLOAD_ALT.create(),
                                _ -> open()),
                        "action-import");
        getContent().add(open);
        getElement()
                .addEventListener(
                        "cells-pasted", event -> paste(event.getEventData().get(PASTED).asString()))
                .addEventData(PASTED);
        addAttachListener(_ -> getElement().executeJs(PASTE, PasteLimit.CHARACTERS));
    }

    /** Opens the import where a file is chosen. */
    public void open() {
        dialog().open();
    }

    private ImportDialog dialog() {
        return new ImportDialog(ledger, kit, imported);
    }

    private void paste(String cells) {
        if (cells.isEmpty()) {
            Notifications.problem(kit.texts().get("import.paste-too-large"));
            return;
        }
        var file = kit.files().paste(kit.texts().get("import.pasted"), cells);
        try {
            var plan = kit.imports().open(ledger.format().id(), file);
            var dialog = dialog();
            dialog.open();
            dialog.opened(plan);
        } catch (Refusal refusal) {
            kit.files().discard(file);
            Notifications.problem(refusal.text(kit.texts()));
        }
    }
}
