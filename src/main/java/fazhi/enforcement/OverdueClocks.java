package fazhi.enforcement;

import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Overdue;
import fazhi.figure.board.Attention;
import fazhi.figure.board.Attention.Weight;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.JointTally;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Legal terms of enforcement that ran out (行政执法逾期事项), rule by rule: one leads to its record,
 * several to the radar with exactly these.
 */
@Component
@Order(200)
class OverdueClocks implements AttentionSource {

    private final DeadlineService deadlines;

    private final LegalClocks legal;

    private final Texts texts;

    OverdueClocks(DeadlineService deadlines, LegalClocks legal, Texts texts) {
        this.legal = legal;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public String module() {
        return "enforcement";
    }

    @Override
    public Supplier<List<Attention>> on(LocalDate day, JointTally together) {
        var lines = deadlines.overdue(module(), day).stream().map(this::line).toList();
        return () -> lines;
    }

    private Attention line(Overdue overdue) {
        var rule = texts.get("clock." + overdue.rule());
        var route =
                overdue.rows() == 1
                        ? "ledger/" + overdue.ledger() + "/" + overdue.first()
                        : "deadlines?near=OVERDUE&rule=" + overdue.rule();
        return new Attention(
                texts.get("attention.clock.overdue", overdue.rows(), rule),
                overdue.rows(),
                route,
                legal.holds(overdue.rule()) ? Weight.LEGAL : Weight.LATE,
                overdue.since());
    }
}
