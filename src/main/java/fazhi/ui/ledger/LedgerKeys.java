package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import fazhi.ui.TestIds;
import java.util.List;

/**
 * The keys of a ledger's list and record (快捷键): N new, E edit, / search, Ctrl+P official print, Esc
 * closes the pane, ? lists them. They are heard in the browser, where it is known whether somebody
 * is typing.
 */
final class LedgerKeys {

    private static final String LIST = "list-keys";

    private static final List<String> KEYS =
            List.of("N", "E", "Enter", "/", "Ctrl+S", "Ctrl+P", "Ctrl+K", "Esc", "?");

    private static final String HEARD =
            """
            const view = this;
            const named = name => view.querySelector(`[data-testid="${name}"]`);
            const busy = event => event.isComposing
                || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
                || event.composedPath().some(each => each.matches
                    && each.matches('input, textarea, select, [contenteditable=true]'));
            const keys = event => {
              if (!view.isConnected) { document.removeEventListener('keydown', keys); return; }
              const key = event.key.toLowerCase();
              const print = (event.ctrlKey || event.metaKey) && key === 'p';
              if (!print && (event.ctrlKey || event.metaKey || event.altKey || busy(event))) return;
              if (key === '?') { view.dispatchEvent(new CustomEvent('list-keys')); return; }
              const name = print ? 'action-print'
                  : { n: 'action-add', e: 'action-edit', '/': 'ledger-search',
                      escape: 'action-close-detail' }[key];
              const target = name && named(name);
              if (!target) return;
              event.preventDefault();
              if (name === 'ledger-search') target.focus(); else target.click();
            };
            document.addEventListener('keydown', keys);
            """;

    private LedgerKeys() {}

    static void hear(Component view) {
        view.addAttachListener(_ -> view.getElement().executeJs(HEARD));
        view.getElement().addEventListener(LIST, _ -> list());
    }

    private static void list() {
        var dialog = new Dialog();
        var keys = new DescriptionList();
        KEYS.forEach(
                key ->
                        keys.add(
                                new DescriptionList.Term(key),
                                new DescriptionList.Description(
                                        dialog.getTranslation("keys." + key))));
        keys.addClassName("key-lines");
        dialog.setHeaderTitle(dialog.getTranslation("keys.title"));
        dialog.add(keys);
        TestIds.mark(dialog, "keys");
        dialog.open();
    }
}
