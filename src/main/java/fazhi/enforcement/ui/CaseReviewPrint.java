package fazhi.enforcement.ui;

import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Ids;
import fazhi.common.RecordRef;
import fazhi.ui.ledger.print.PrintAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with a case's sheet for the file review (案卷评查表打印). */
@Controller
class CaseReviewPrint {

    static final String ROUTE = "print/case-health/";

    private final CaseReviewSheet sheet;

    private final PrintAnswer answer;

    private final TakenFiles taken;

    CaseReviewPrint(CaseReviewSheet sheet, PrintAnswer answer, TakenFiles taken) {
        this.sheet = sheet;
        this.answer = answer;
        this.taken = taken;
    }

    @GetMapping("/" + ROUTE + "{id}")
    ResponseEntity<String> review(
            @PathVariable String id, @RequestParam(defaultValue = "") String lang) {
        return answer.of(
                lang,
                () -> {
                    long row = Ids.parse("penalty", id);
                    var page = sheet.of(row);
                    taken.taken(AuditAction.EXPORTED, new RecordRef("penalty", row), "print", 1);
                    return page;
                });
    }
}
