package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ui.TestIds;

/** Offers a ledger as an Excel file (导出 Excel). */
@org.springframework.stereotype.Component
class LedgerSheets {

    private final LedgerExport export;

    LedgerSheets(LedgerExport export) {
        this.export = export;
    }

    <D extends Record> Component export(
            Ledger<D> ledger,
            SerializableSupplier<LedgerQuery> query,
            SerializableSupplier<Period> period) {
        DownloadHandler download =
                event -> {
                    event.setFileName(export.fileName(ledger.format(), period.get()));
                    event.setContentType(LedgerExport.MEDIA_TYPE);
                    export.write(ledger, query.get(), event.getOutputStream());
                };
        var link = new Anchor(download, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(link.getTranslation("ledger.export"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-export");
    }
}
