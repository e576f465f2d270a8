package fazhi.improvement.ui.board;

import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.improvement.board.ClosureSheet;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.ledger.print.Paper;
import fazhi.ui.ledger.print.PrintAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of problems and measures on one A3 (整改对应表打印). */
@Controller
class ClosurePrint {

    /** The ledgers whose rows leave the portal with it. */
    static final List<String> TAKEN = List.of("problem", "measure", "task");

    private final ClosureSheet sheet;

    private final Paper paper;

    private final PrintAnswer answer;

    private final Kit kit;

    ClosurePrint(ClosureSheet sheet, Paper paper, PrintAnswer answer, Kit kit) {
        this.sheet = sheet;
        this.paper = paper;
        this.answer = answer;
        this.kit = kit;
    }

    /** Rights, words and the day of a print (打印工具). */
    @org.springframework.stereotype.Component
    record Kit(LedgerAccess access, TakenFiles taken, Texts texts, Clock clock) {}

    @GetMapping("/print/closure")
    ResponseEntity<String> closure(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String lang) {
        return answer.of(lang, () -> page(period(period)));
    }

    private Period period(String asked) {
        var today = LocalDate.now(kit.clock());
        return asked.isEmpty()
                ? Period.year(today.getYear())
                : Period.parse(asked).orElseThrow(() -> new Refusal("period.unknown", asked));
    }

    private String page(Period period) {
        TAKEN.forEach(ledger -> kit.access().require(ledger, Right.EXPORT));
        var texts = kit.texts();
        var today = LocalDate.now(kit.clock());
        var lines = sheet.of(period, today);
        var title = texts.get("closure.heading", Formats.period(period, texts));
        var page = new Html().element("h1", "", title);
        page.element("p", "scope", texts.get("board.basis", today.toString()));
        page.element("p", "scope", ClosureWords.summary(lines, texts));
        page.raw("<table class=\"rows closure\"><thead>");
        page.row("th", ClosureWords.HEADS.stream().map(texts::get).toList());
        page.raw("</thead><tbody>");
        lines.forEach(line -> row(ClosureWords.cells(line, texts), page));
        page.raw("</tbody></table>");
        kit.taken().taken(AuditAction.EXPORTED, new RecordRef("problem", 0), "print", lines.size());
        return paper.large(title, page.toString());
    }

    private static void row(List<ClosureWords.Cell> cells, Html page) {
        page.raw("<tr>");
        for (var cell : cells) {
            page.raw("<td rowspan=\"" + cell.span() + "\"")
                    .raw(cell.missing() ? " class=\"missing\">" : ">")
                    .text(cell.text())
                    .close("td");
        }
        page.close("tr");
    }
}
