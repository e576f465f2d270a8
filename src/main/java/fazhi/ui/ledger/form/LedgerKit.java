package fazhi.ui.ledger.form;

import fazhi.common.Texts;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.CellTexts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Pointers;
import fazhi.ledger.SavedForms;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.mark.Advices;
import fazhi.ledger.mark.RowMarks;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ui.contribution.RowBadge;
import fazhi.ui.form.DayFields;
import fazhi.ui.period.CurrentPeriod;
import java.util.List;
import org.springframework.stereotype.Component;

/** What any ledger on screen needs (台账界面工具). */
@Component
public record LedgerKit(
        Texts texts,
        CellTexts cells,
        References references,
        Words words,
        RowMarks marks,
        LedgerAccess access,
        CurrentPeriod period,
        ReportingService reporting,
        DayFields days,
        CellParser parser,
        SavedForms saved,
        Pointers pointers,
        Advices advices,
        List<RowBadge> badges,
        List<AddedWith> additions) {

    /** What a form of this ledger takes in besides its fields. */
    public List<AddedWith.Part> parts(String ledger) {
        return additions.stream().flatMap(each -> each.part(ledger).stream()).toList();
    }
}
