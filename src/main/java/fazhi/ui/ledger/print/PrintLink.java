package fazhi.ui.ledger.print;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Texts;
import fazhi.ui.TestIds;

/** Leads to a page for the printer (打印链接), in the language of the screen. */
public final class PrintLink {

    private PrintLink() {}

    /**
     * @param route address of the printed page, with its parameters
     * @param key what the link says
     */
    public static Anchor to(String route, String key, Texts texts) {
        var link = new Anchor(address(route, texts));
        link.add(VaadinIcon.PRINT.create());
        link.add(texts.get(key));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-print");
    }

    /** The same page as a PDF file. */
    public static Anchor pdf(String route, Texts texts) {
        var link = new Anchor(pdfAddress(route, texts));
        link.add(VaadinIcon.FILE_TEXT_O.create());
        link.add(texts.get("print.pdf"));
        link.setRouterIgnore(true);
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-pdf");
    }

    /** The address of the file. */
    public static String pdfAddress(String route, Texts texts) {
        return address(route, texts) + "&" + PdfPrints.AS + "=" + PdfPrints.PDF;
    }

    /** The address of the printed page in the language of the screen. */
    public static String address(String route, Texts texts) {
        return route + (route.contains("?") ? "&lang=" : "?lang=") + texts.locale().getLanguage();
    }
}
