package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fazhi.common.RecordRef;
import fazhi.improvement.supervision.SupervisionService;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.LineTool;
import fazhi.ui.form.DayFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order of supervision where something is overdue (行内督办), for whoever may issue one. */
@org.springframework.stereotype.Component
record SuperviseTool(SupervisionService service, DayFields days, SupervisionPanel.Wording wording)
        implements LineTool {

    @Override
    public Optional<Component> of(RecordRef row, String matter, @Nullable Long owner) {
        // an order that nobody answered goes to the leader instead
        if (row.ledger().equals("supervision") || !service.mayIssue()) {
            return Optional.empty();
        }
        var issue = new Button(wording.get("supervision.issue"));
        issue.addClickListener(_ -> ask(row, matter, owner));
        issue.addThemeVariants(ButtonVariant.LUMO_SMALL);
        issue.setAriaLabel(wording.get("agenda.clock", issue.getText(), matter));
        return Optional.of(TestIds.mark(issue, "supervise-" + row.ledger() + "-" + row.id()));
    }

    private void ask(RecordRef row, String matter, @Nullable Long owner) {
        var dialog = new IssueDialog(service, days, wording);
        if (row.ledger().equals("task")) {
            dialog.ask(row.id());
        } else {
            dialog.ask(matter, owner);
        }
    }
}
