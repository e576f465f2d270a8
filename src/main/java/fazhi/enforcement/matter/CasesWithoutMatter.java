package fazhi.enforcement.matter;

import fazhi.common.Texts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Cases of this year and the last that no published matter covered on the day they were filed
 * (执法无据); the matrix shows those before. Nothing is said of a town that has published no matters
 * yet.
 */
@Component
@Order(200)
class CasesWithoutMatter implements AttentionSource {

    private final MatterUse use;

    private final Ledger<PenaltyCaseData> cases;

    private final Texts texts;

    CasesWithoutMatter(MatterUse use, Ledger<PenaltyCaseData> cases, Texts texts) {
        this.use = use;
        this.cases = cases;
        this.texts = texts;
    }

    @Override
    public String module() {
        return cases.format().module();
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        var matters = use.usable();
        if (matters.isEmpty()) {
            return List::of;
        }
        var uncovered =
                use.filed().stream()
                        .filter(filed -> !filed.day().isAfter(day))
                        .filter(filed -> matters.stream().noneMatch(filed::uses))
                        .toList();
        var rows = uncovered.stream().mapToLong(MatterUse.Filed::cases).sum();
        return () ->
                rows == 0
                        ? List.of()
                        : List.of(
                                new Attention(
                                        texts.get("attention.penalty.without-matter", rows),
                                        rows,
                                        use.route(uncovered),
                                        Attention.Weight.LEGAL));
    }
}
