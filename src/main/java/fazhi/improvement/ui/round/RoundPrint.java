package fazhi.improvement.ui.round;

import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Ids;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.improvement.round.RoundService;
import fazhi.improvement.round.RoundTable;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.ledger.print.Paper;
import fazhi.ui.ledger.print.PrintAnswer;
import java.util.ArrayList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round on paper (自查情况表打印): villages against items on A4, signs and not colours only. */
@Controller
class RoundPrint {

    private final RoundService rounds;

    private final Paper paper;

    private final PrintAnswer answer;

    private final Taken taken;

    RoundPrint(RoundService rounds, Paper paper, PrintAnswer answer, Taken taken) {
        this.rounds = rounds;
        this.paper = paper;
        this.answer = answer;
        this.taken = taken;
    }

    /** What a print is told with (打印留痕与文字). */
    @org.springframework.stereotype.Component
    record Taken(LedgerAccess access, TakenFiles files, Texts texts) {}

    @GetMapping("/print/round/{round}")
    ResponseEntity<String> round(
            @PathVariable String round, @RequestParam(defaultValue = "") String lang) {
        return answer.of(lang, () -> printed(Ids.parse("check-round", round)));
    }

    private String printed(long round) {
        taken.access().require("check-answer", Right.EXPORT);
        var table = rounds.table(round);
        var page = page(table);
        taken.files()
                .taken(
                        AuditAction.EXPORTED,
                        new RecordRef("check-round", round),
                        "print",
                        table.answers().size());
        return page;
    }

    private String page(RoundTable table) {
        var texts = taken.texts();
        var title = table.round().data().name();
        var page = new Html().element("h1", "", title);
        page.element("p", "scope", RoundWords.summary(table, texts));
        page.raw("<table class=\"rows wide\"><thead>");
        var heads = new ArrayList<String>();
        heads.add(texts.get("check-answer.village"));
        table.items().forEach(item -> heads.add(item.data().question()));
        heads.add(texts.get("check-round.answered"));
        heads.add(texts.get("model-standing"));
        page.row("th", heads).raw("</thead><tbody>");
        table.villages().forEach(village -> row(table, village, page));
        page.raw("</tbody></table>").element("p", "scope", texts.get("check-round.legend"));
        return paper.page(title, "landscape", page.toString());
    }

    private void row(RoundTable table, RoundTable.Village village, Html page) {
        var texts = taken.texts();
        page.raw("<tr>").element("td", "", village.name());
        for (var item : table.items()) {
            table.answer(village.id(), item.id())
                    .ifPresentOrElse(
                            row ->
                                    page.element(
                                            "td",
                                            row.data().problemId() == null
                                                            && RoundWords.finding(row.data())
                                                    ? "mark missing"
                                                    : "mark",
                                            RoundWords.sign(row.data().result(), texts)),
                            () -> page.element("td", "mark", ""));
        }
        var standing = table.standing(village.id());
        page.element(
                        "td",
                        "mark",
                        texts.get(
                                "check-round.of",
                                table.answered(village.id()),
                                table.items().size()))
                .element("td", "", standing == null ? "" : standing)
                .close("tr");
    }
}
