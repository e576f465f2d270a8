package fazhi.report.ui;

import fazhi.common.Texts;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.organisation.StaffData;
import fazhi.report.life.PaperDesk;
import fazhi.report.life.PaperDrafting;
import fazhi.report.life.PaperLife;
import fazhi.ui.form.DayFields;
import org.springframework.stereotype.Component;

/** What moving a document on needs (文稿办理工具). */
@Component
record LifeKit(
        PaperLife life, PaperDesk desk, PaperDrafting drafting, Signing signing, Texts texts) {

    /** What recording a signature needs (代录工具). */
    @Component
    record Signing(Ledger<StaffData> staff, EvidenceService evidence, DayFields days) {}
}
