package fazhi.ui.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Right;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import java.io.Serializable;

/** Where the list as it is shown stands on paper (打印链接), for who may take it out. */
final class PrintLink implements Serializable {

    private final String page;

    private final String language;

    private final Anchor link;

    PrintLink(LedgerFormat<?> format, LedgerKit kit, LedgerTools tools) {
        page = "print/ledger/" + format.id() + "?";
        language = "&lang=" + kit.texts().locale().getLanguage();
        link = tools.link(VaadinIcon.PRINT, "ledger.print", "action-print");
        link.setVisible(kit.access().may(format.id(), Right.EXPORT));
    }

    void to(LedgerState shown) {
        link.setHref(page + LedgerAddress.of(shown).getQueryString() + language);
    }
}
