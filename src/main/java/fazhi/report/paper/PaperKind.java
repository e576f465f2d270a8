package fazhi.report.paper;

import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.ReportDrafts;

/** What kind of document is written (文稿种类); all kinds share drafting, life and files. */
public enum PaperKind {
    ANNUAL_REPORT(ReportDrafts.SKELETON),
    DUTY_REPORT("duty-report");

    private final String template;

    PaperKind(String template) {
        this.template = template;
    }

    /** What was written of a year, and not to correct or supplement another. */
    public LedgerQuery first(int year) {
        return LedgerQuery.of(
                Condition.is("kind", name()),
                Condition.is("reportYear", year),
                new Condition.Empty("amendment"));
    }

    /** The template a new one begins with. */
    public String template() {
        return template;
    }
}
