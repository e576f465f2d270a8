package fazhi.ui.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Texts;
import fazhi.ledger.Right;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.print.PrintLink;
import java.io.Serializable;

/** Where the list as it is shown stands on paper (打印链接), for who may take it out. */
final class ListPrintLink implements Serializable {

    private final String page;

    private final transient Texts texts;

    private final Anchor link;

    private final Anchor pdf;

    ListPrintLink(LedgerFormat<?> format, LedgerKit kit, LedgerTools tools) {
        page = "print/" + format.route();
        texts = kit.texts();
        link = tools.link(VaadinIcon.PRINT, "ledger.print", "action-print");
        pdf = tools.link(VaadinIcon.FILE_TEXT_O, "print.pdf", "action-pdf");
        var taken = kit.access().may(format.id(), Right.EXPORT);
        link.setVisible(taken);
        pdf.setVisible(taken);
    }

    void to(LedgerState shown) {
        var asked = LedgerAddress.of(shown).getQueryString();
        var address = asked.isEmpty() ? page : page + "?" + asked;
        link.setHref(PrintLink.address(address, texts));
        pdf.setHref(PrintLink.pdfAddress(address, texts));
    }
}
