package fazhi.ui.ledger.form;

import fazhi.common.Texts;
import fazhi.figure.ReportingService;
import fazhi.ledger.CellTexts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.References;
import fazhi.ledger.RowMarks;
import fazhi.ledger.Words;
import fazhi.ui.CurrentPeriod;
import fazhi.ui.DayFields;
import fazhi.ui.RowBadge;
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
        List<RowBadge> badges) {}
