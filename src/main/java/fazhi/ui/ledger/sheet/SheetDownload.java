package fazhi.ui.ledger.sheet;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.ledger.Ledger;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;

/** Streams an export as it is ordered when the link is followed (下载导出文件). */
record SheetDownload<D extends Record>(
        Ledger<D> ledger, LedgerExport export, SerializableSupplier<ExportOrder> order) {

    DownloadHandler handler() {
        return event -> {
            var wanted = order.get();
            event.setFileName(export.fileName(ledger.format(), wanted.period(), wanted.layout()));
            event.setContentType(wanted.layout().mediaType());
            export.write(ledger, wanted, event.getOutputStream());
        };
    }
}
