package fazhi.ui.ledger;

import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.BulkEdit;
import fazhi.ledger.Ledger;
import fazhi.ledger.view.ViewService;
import fazhi.ledger.year.CarriedRows;
import fazhi.ledger.year.EmptyYears;
import fazhi.ui.contribution.LedgerTool;
import fazhi.ui.contribution.RecordTool;
import fazhi.ui.contribution.RowTabs;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.CarriedLine;
import fazhi.ui.ledger.look.LedgerState;
import fazhi.ui.ledger.look.PresetTabs;
import fazhi.ui.ledger.record.RecordBody;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a ledger's list needs besides the ledger (台账列表工具). */
@Component
record DeskKit(
        LedgerKit kit,
        ViewService views,
        BulkEdit bulk,
        RecordBody records,
        EmptyYears years,
        ObjectProvider<CarriedRows> carried,
        ObjectProvider<LedgerTool> tools,
        ObjectProvider<RecordTool> recordTools,
        ObjectProvider<RowTabs> tabs) {

    /** What of earlier years a list of one year leaves out. */
    CarriedLine carriedInto(Ledger<?> ledger) {
        return new CarriedLine(ledger, carried.orderedStream().toList());
    }

    boolean stands(String ledger) {
        return CarriedLine.stands(ledger, carried.orderedStream().toList());
    }

    /** The ready-made selections of a ledger. */
    PresetTabs presets(LedgerState state, SerializableConsumer<LedgerState> go, String ledger) {
        return new PresetTabs(ledger, tabs.orderedStream().toList(), state, go);
    }
}
