package fazhi.enforcement.ui;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.enforcement.health.CaseHealth;
import fazhi.enforcement.health.Defect;
import fazhi.enforcement.health.SeizureHealth;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.ledger.print.Paper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * One case on paper for the review of its file (案卷评查表): its facts, its steps with the days between,
 * what is registered of it, what it lacks, and room for what was done about it.
 */
@Component
class CaseReviewSheet {

    private static final String PENALTY = "penalty";

    private static final List<String> FACTS =
            List.of(
                    "caseNumber",
                    "party",
                    "cause",
                    "officer",
                    "secondOfficer",
                    "procedureKind",
                    "decisionNumber",
                    "penalties",
                    "fine",
                    "confiscated",
                    "archiveNumber",
                    "platformNumber");

    private static final List<String> ACTS =
            List.of("kind", "doneOn", "staff", "amount", "paperNumber");

    private static final List<String> THINGS =
            List.of("kind", "description", "quantity", "seizedOn", "disposal", "disposedOn");

    private static final List<String> SIGNERS =
            List.of("case-review.reviewer", "case-review.officer", "case-review.signed-on");

    private final LedgerDirectory ledgers;

    private final CourseService courses;

    private final Findings findings;

    private final Words words;

    CaseReviewSheet(
            LedgerDirectory ledgers, CourseService courses, Findings findings, Words words) {
        this.ledgers = ledgers;
        this.courses = courses;
        this.findings = findings;
        this.words = words;
    }

    /** What cases and seizures lack (体检结果). */
    @Component
    record Findings(CaseHealth cases, SeizureHealth seizures, LedgerAccess access) {}

    /** How a sheet says things (打印用语). */
    @Component
    record Words(CellTexts cells, Texts texts, Paper paper) {}

    /**
     * @throws org.springframework.security.access.AccessDeniedException for whoever is not told
     */
    String of(long id) {
        var defects = new ArrayList<>(findings.cases().of(id));
        var things = related("seizure", "seizedOn", id);
        if (!things.isEmpty()) {
            defects.addAll(findings.seizures().ofCase(id));
        }
        var page = new Html().element("h1", "", text("case-review.title"));
        facts(ledgers.get(PENALTY), id, page);
        steps(id, page);
        rows("case-act", ACTS, related("case-act", "doneOn", id), page);
        rows("seizure", THINGS, things, page);
        defects(defects, page);
        page.raw("<p class=\"signatures\">");
        SIGNERS.forEach(key -> page.element("span", "", text(key)));
        page.close("p");
        return words.paper().page(text("case-review.title"), "portrait", page.toString());
    }

    private String text(String key) {
        return words.texts().get(key);
    }

    private <D extends Record> void facts(Ledger<D> ledger, long id, Html page) {
        var data = ledger.get(id).data();
        page.element("p", "subject", ledger.title(data));
        var columns = FACTS.stream().map(ledger.format()::column).toList();
        var names = words.cells().names(ledger.format(), columns, List.of(data));
        page.raw("<table class=\"form\"><colgroup><col/><col/><col/><col/></colgroup>");
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            page.raw(at % 2 == 0 ? "<tr>" : "")
                    .element("th", "", text(ledger.format().headerKey(column)))
                    .element("td", "", words.cells().show(column, data, names))
                    .raw(at % 2 == 0 ? "" : "</tr>");
        }
        page.raw("</table>");
    }

    private void steps(long id, Html page) {
        page.element("h2", "", text("panel.course"));
        head(page, List.of("case-review.step", "case-review.day", "case-review.between"));
        LocalDate before = null;
        for (var stand : courses.stands(new RecordRef(PENALTY, id))) {
            var day = stand.doneOn();
            page.row(
                    "td",
                    List.of(
                            text("course.penalty." + stand.step().key()),
                            day == null ? "" : day.toString(),
                            before == null || day == null
                                    ? ""
                                    : String.valueOf(ChronoUnit.DAYS.between(before, day))));
            before = day == null ? before : day;
        }
        page.raw("</tbody></table>");
    }

    /** As it went, the earliest first. */
    private List<? extends Stored<? extends Record>> related(String ledger, String day, long id) {
        var ofCase = LedgerQuery.of(Condition.is("caseId", id)).sorted(day, true);
        return findings.access().may(ledger, Right.SEE)
                ? ledgers.get(ledger).list(ofCase, 0, Ledger.PAGE_LIMIT)
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> void rows(
            String id,
            List<String> keys,
            List<? extends Stored<? extends Record>> rows,
            Html page) {
        if (rows.isEmpty()) {
            return;
        }
        var ledger = (Ledger<D>) ledgers.get(id);
        List<Column<D>> columns = keys.stream().map(ledger.format()::column).toList();
        var data = rows.stream().map(row -> (D) row.data()).toList();
        var names = words.cells().names(ledger.format(), columns, data);
        page.element("h2", "", text(ledger.format().titleKey()));
        head(page, columns.stream().map(ledger.format()::headerKey).toList());
        data.forEach(
                row ->
                        page.row(
                                "td",
                                columns.stream()
                                        .map(column -> words.cells().show(column, row, names))
                                        .toList()));
        page.raw("</tbody></table>");
    }

    private void defects(List<Defect> defects, Html page) {
        page.element("h2", "", text("case-review.found"));
        if (defects.isEmpty()) {
            page.element("p", "", text("case-review.none"));
            return;
        }
        head(
                "rows findings",
                page,
                List.of(
                        "print.number",
                        "case-review.defect",
                        "case-review.source",
                        "case-review.remedy",
                        "case-review.done"));
        int number = 0;
        for (var defect : defects) {
            page.row(
                    "td",
                    List.of(
                            String.valueOf(++number),
                            defect.words(),
                            defect.source(),
                            defect.remedy(),
                            ""));
        }
        page.raw("</tbody></table>");
    }

    private void head(Html page, List<String> keys) {
        head("rows", page, keys);
    }

    private void head(String style, Html page, List<String> keys) {
        page.raw("<table class=\"" + style + "\"><thead>")
                .row("th", keys.stream().map(this::text).toList())
                .raw("</thead><tbody>");
    }
}
