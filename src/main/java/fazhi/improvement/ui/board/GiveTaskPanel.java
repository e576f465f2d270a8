package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.ledger.form.LedgerEditor;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The next step on the page of an open problem or measure (提出措施、分解任务). */
@org.springframework.stereotype.Component
@Order(5)
record GiveTaskPanel(
        Ledger<ProblemData> problems,
        Ledger<MeasureData> measures,
        LedgerAccess access,
        Texts texts)
        implements RecordPanel {

    static String task(long measure) {
        return LedgerEditor.beneath("task", "measureId", measure);
    }

    @Override
    public String name() {
        return "give-task";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return switch (ref.ledger()) {
            case "measure" ->
                    measures.get(ref.id()).data().closedOn() == null
                            ? way("task", task(ref.id()), "board.give-task")
                            : Optional.empty();
            case "problem" ->
                    problems.get(ref.id()).data().closedOn() == null
                            ? way(
                                    "measure",
                                    LedgerEditor.beneath("measure", "problemId", ref.id()),
                                    "board.set-measure")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Component> way(String ledger, String route, String key) {
        return access.may(ledger, Right.TYPE)
                ? Optional.of(TestIds.mark(new Anchor(route, texts.get(key)), "action-beneath"))
                : Optional.empty();
    }
}
