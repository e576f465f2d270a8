package fazhi.improvement.ui.round;

import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.evidence.EvidenceService;
import fazhi.improvement.round.RoundService;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.form.DayFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What self-checks on screen need (自查界面工具). */
@Component
record RoundKit(
        RoundService rounds,
        EvidenceService evidence,
        List<RecordPanel> panels,
        LedgerAccess access,
        DayFields days,
        Texts texts,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean types() {
        return access.may("check-answer", Right.TYPE);
    }

    /** The photos of an answer, to be looked at and added. */
    Optional<com.vaadin.flow.component.Component> photos(long answer) {
        return panels.stream()
                .filter(panel -> panel.name().equals("evidence"))
                .findFirst()
                .flatMap(panel -> panel.show(new RecordRef("check-answer", answer)));
    }
}
