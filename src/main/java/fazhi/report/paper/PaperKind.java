package fazhi.report.paper;

import fazhi.report.ReportDrafts;

/** What kind of document is written (文稿种类); all kinds share drafting, life and files. */
public enum PaperKind {
    ANNUAL_REPORT(ReportDrafts.SKELETON),
    DUTY_REPORT("duty-report");

    private final String template;

    PaperKind(String template) {
        this.template = template;
    }

    /** The template a new one begins with. */
    public String template() {
        return template;
    }
}
