package fazhi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.task.TaskData;
import fazhi.task.TaskService;
import fazhi.ui.Notifications;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets a second person close a task on its page (任务销号). */
@org.springframework.stereotype.Component
@Order(10)
class ClosePanel implements RecordPanel {

    private final Ledger<TaskData> tasks;

    private final TaskService service;

    private final LedgerAccess access;

    private final Texts texts;

    ClosePanel(Ledger<TaskData> tasks, TaskService service, LedgerAccess access, Texts texts) {
        this.tasks = tasks;
        this.service = service;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "task-close";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return ref.ledger().equals(tasks.format().id())
                ? Optional.of(state(tasks.get(ref.id())))
                : Optional.empty();
    }

    private Component state(Stored<TaskData> task) {
        var day = task.data().closedOn();
        if (day != null) {
            return new Paragraph(
                    texts.get("task.closed-by", day.toString(), "" + task.data().closedBy()));
        }
        var hint = new Span(texts.get("task.close-hint"));
        if (!access.may(tasks.format().id(), Right.APPROVE)) {
            return hint;
        }
        var close = new Button(texts.get("task.close"), _ -> close(task));
        close.setEnabled(task.data().doneOn() != null);
        return new HorizontalLayout(
                FlexComponent.Alignment.CENTER, TestIds.mark(close, "action-close"), hint);
    }

    private void close(Stored<TaskData> task) {
        try {
            service.close(task.id(), task.version());
            Notifications.success(texts.get("task.closed"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(texts.get("task.changed-meanwhile"));
        }
    }
}
