package fazhi.ui.ledger.print;

import com.vaadin.flow.router.QueryParameters;
import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Ids;
import fazhi.common.RecordRef;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers with pages for the printer (打印页): the same address as on screen behind {@code print/},
 * the same rows, the same masks.
 */
@Controller
class PrintController {

    /** Stands for a page of the printer where a file has its name. */
    private static final String PRINT = "print";

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final Sheets sheets;

    PrintController(LedgerDirectory ledgers, LedgerKit kit, Sheets sheets) {
        this.ledgers = ledgers;
        this.kit = kit;
        this.sheets = sheets;
    }

    /** What can be printed (打印件). */
    @org.springframework.stereotype.Component
    record Sheets(
            LedgerSheet ledger,
            RecordSheet record,
            PrintAnswer answer,
            LedgerAccess access,
            TakenFiles taken) {

        /** A printed list leaves the portal as a file does. */
        void printed(String ledger, long id, long rows) {
            taken.taken(AuditAction.EXPORTED, new RecordRef(ledger, id), PRINT, rows);
        }
    }

    @GetMapping("/print/ledger/{ledger}")
    ResponseEntity<String> ledger(
            @PathVariable String ledger,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest asked) {
        return sheets.answer().of(lang, () -> rows(ledgers.get(ledger), asked));
    }

    @GetMapping("/print/ledger/{ledger}/{id}")
    ResponseEntity<String> record(
            @PathVariable String ledger,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lang) {
        return sheets.answer()
                .of(
                        lang,
                        () -> {
                            long row = Ids.parse(ledger, id);
                            var page = sheets.record().of(ledgers.get(ledger), row);
                            sheets.printed(ledger, row, 1);
                            return page;
                        });
    }

    private <D extends Record> String rows(Ledger<D> ledger, HttpServletRequest asked) {
        var parameters = QueryParameters.full(asked.getParameterMap());
        LedgerState state = LedgerAddress.read(ledger.format(), parameters, kit.period());
        var columns =
                state.shown(ledger.format()).stream()
                        .map(each -> ledger.format().column(each.key()))
                        .toList();
        var query = state.query(ledger.format());
        sheets.access().require(ledger.format().id(), Right.EXPORT);
        var page = sheets.ledger().of(ledger, query, List.copyOf(columns));
        sheets.printed(ledger.format().id(), 0, ledger.totals(query).rows());
        return page;
    }
}
