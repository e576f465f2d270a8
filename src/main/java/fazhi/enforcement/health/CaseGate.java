package fazhi.enforcement.health;

import fazhi.common.Stored;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.ledger.course.ActGate;
import fazhi.ledger.course.Objection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gates of a penalty case (办案关口): what an act would break. */
@Component
class CaseGate implements ActGate {

    private final CaseHealth health;

    CaseGate(CaseHealth health) {
        this.health = health;
    }

    @Override
    public String ledger() {
        return CaseHealth.PENALTY;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Objection> against(Stored<? extends Record> after, @Nullable Record row) {
        return health.newly((Stored<PenaltyCaseData>) after, (CaseActData) row).stream()
                .map(
                        defect ->
                                new Objection(
                                        defect.rule(),
                                        defect.words(),
                                        defect.source(),
                                        defect.gate()))
                .toList();
    }
}
