package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.LedgerExport;

/** What a ledger's list offers for files (导入导出工具): both are tools of its header. */
@org.springframework.stereotype.Component
public class SheetTools {

    private final LedgerExport export;

    private final ImportKit kit;

    SheetTools(LedgerExport export, ImportKit kit) {
        this.export = export;
        this.kit = kit;
    }

    /** Export of the rows a list shows. */
    public <D extends Record> Component export(
            Ledger<D> ledger,
            SerializableSupplier<LedgerQuery> query,
            SerializableSupplier<Period> period) {
        return new ExportMenu(ledger, export, query, period, kit.texts());
    }

    /** Import of a file, or of cells pasted anywhere on the page. */
    public ImportTool importing(Ledger<?> ledger, SerializableConsumer<Integer> imported) {
        return new ImportTool(ledger, kit, imported);
    }
}
