package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.improvement.supervision.SupervisionData;
import fazhi.improvement.supervision.SupervisionService;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.form.DayFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Orders of supervision on the page of a task, and their way to the leader (督办、升级). */
@org.springframework.stereotype.Component
@Order(20)
class SupervisionPanel implements RecordPanel {

    private final SupervisionService service;

    private final LedgerAccess access;

    private final DayFields days;

    private final Wording wording;

    SupervisionPanel(
            SupervisionService service, LedgerAccess access, DayFields days, Wording wording) {
        this.service = service;
        this.access = access;
        this.days = days;
        this.wording = wording;
    }

    /** Words and the day (文字与日期). */
    @org.springframework.stereotype.Component
    record Wording(Texts texts, Clock clock) {

        String get(String key, Object... arguments) {
            return texts.get(key, arguments);
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        if (!access.may("supervision", Right.SEE)) {
            return Optional.empty();
        }
        return switch (ref.ledger()) {
            case "task" -> Optional.of(ofTask(ref.id()));
            case "supervision" -> order(service.get(ref.id()));
            default -> Optional.empty();
        };
    }

    private Component ofTask(long task) {
        var panel = new Div();
        panel.addClassName("supervision-panel");
        for (var order : service.of(task)) {
            var link =
                    new Anchor(
                            "ledger/supervision/" + order.id(),
                            wording.get(
                                    "supervision.line",
                                    order.data().issuedOn().toString(),
                                    order.data().answerDueOn().toString()));
            panel.add(new Div(link, state(order.data())));
        }
        if (access.may("supervision", Right.TYPE)) {
            var issue =
                    new Button(
                            wording.get("supervision.issue"),
                            _ -> new IssueDialog(service, days, wording).ask(task));
            panel.add(TestIds.mark(issue, "action-supervise"));
        }
        return panel;
    }

    private Span state(SupervisionData order) {
        var answered = order.answeredOn();
        var escalated = order.escalatedOn();
        var said =
                answered != null
                        ? wording.get("supervision.answered", answered.toString())
                        : escalated != null
                                ? wording.get("supervision.escalated", escalated.toString())
                                : wording.get(
                                        order.overdueOn(wording.today())
                                                ? "supervision.overdue"
                                                : "supervision.waiting");
        var state = new Span(said);
        state.addClassName(
                answered != null
                        ? "light-green"
                        : order.overdueOn(wording.today()) ? "light-dark" : "light-amber");
        return state;
    }

    private Optional<Component> order(Stored<SupervisionData> order) {
        var panel = new Div(state(order.data()));
        panel.addClassName("supervision-panel");
        if (order.data().escalatedOn() == null
                && order.data().overdueOn(wording.today())
                && access.may("supervision", Right.APPROVE)) {
            var escalate = new Button(wording.get("supervision.escalate"), _ -> escalate(order));
            escalate.setDisableOnClick(true);
            panel.add(TestIds.mark(escalate, "action-escalate"));
        }
        return Optional.of(panel);
    }

    private void escalate(Stored<SupervisionData> order) {
        try {
            service.escalate(order.id(), order.version());
            Notifications.success(wording.get("supervision.now-escalated"));
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(wording.texts()));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(wording.get("closing.changed-meanwhile"));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
