package fazhi.enforcement;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.mark.Advice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Cases one person handles alone, 行政处罚法 art 42, and closed ones whose stage was left open (办案登记提醒).
 */
@Component
class CaseShape implements Advice<PenaltyCaseData> {

    @Override
    public String ledger() {
        return "penalty";
    }

    @Override
    public Function<PenaltyCaseData, List<Complaint>> looking() {
        return data -> Stream.concat(alone(data), closedWithoutStage(data)).toList();
    }

    private static Stream<Complaint> alone(PenaltyCaseData data) {
        return data.alone()
                ? Stream.of(new Complaint("secondOfficer", "penalty.alone"))
                : Stream.empty();
    }

    private static Stream<Complaint> closedWithoutStage(PenaltyCaseData data) {
        return data.closedOn() != null && data.stage() == null
                ? Stream.of(new Complaint("stage", "penalty.closed-without-stage"))
                : Stream.empty();
    }
}
