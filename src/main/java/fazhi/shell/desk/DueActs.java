package fazhi.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.agenda.ui.MoveDialog;
import fazhi.common.Parts;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.due.DueRow;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.CourseStep;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.LineTool;
import fazhi.ui.ledger.course.ActDialogs;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done about a clock where it stands (行内办理): the act that stops it, another day. */
@org.springframework.stereotype.Component
class DueActs {

    /** The step of the matter's course that stops a clock. */
    private static final Map<String, String> STEPS =
            Map.of(
                    "penalty.decide", "decided",
                    "penalty.serve", "served",
                    "penalty.pay", "paid",
                    "seizure.end", "disposed",
                    "petition.accept", "accepted",
                    "petition.finish", "closed",
                    "task.due", "done");

    private final CourseService courses;

    private final ActDialogs dialogs;

    private final MoveDialog moves;

    private final LedgerAccess access;

    private final DaysLeft left;

    private final Texts texts;

    private final Parts<LineTool> tools;

    DueActs(
            CourseService courses,
            ActDialogs dialogs,
            MoveDialog moves,
            LedgerAccess access,
            DaysLeft left,
            Texts texts,
            ObjectProvider<LineTool> tools) {
        this.tools = new Parts<>(tools);
        this.courses = courses;
        this.dialogs = dialogs;
        this.moves = moves;
        this.access = access;
        this.left = left;
        this.texts = texts;
    }

    Component of(DueRow row) {
        var acts = new Div();
        acts.addClassName("due-acts");
        var ref = new RecordRef(row.ledger(), row.recordId());
        step(row).ifPresent(step -> acts.add(act(row, ref, step)));
        if (row.due() != null && moves.may(row.ledger())) {
            acts.add(move(row, ref));
        }
        if (row.due() != null && left.overdue(row.due())) {
            var matter = texts.get("agenda.clock", texts.get("clock." + row.rule()), row.subject());
            tools.stream()
                    .flatMap(tool -> tool.of(ref, matter, row.owner()).stream())
                    .forEach(acts::add);
        }
        return acts;
    }

    private Optional<CourseStep> step(DueRow row) {
        return access.may(row.ledger(), Right.TYPE)
                ? Optional.ofNullable(STEPS.get(row.rule()))
                        .flatMap(
                                key -> courses.of(row.ledger()).flatMap(course -> course.step(key)))
                : Optional.empty();
    }

    private Button act(DueRow row, RecordRef ref, CourseStep step) {
        var words = texts.get("course." + row.ledger() + "." + step.key() + ".act");
        var button = new Button(words, _ -> dialogs.open(ref, step));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get("agenda.clock", words, row.subject()));
        return TestIds.mark(button, "act-" + row.ledger() + "-" + row.recordId());
    }

    private Button move(DueRow row, RecordRef ref) {
        var button = new Button(VaadinIcon.CALENDAR_CLOCK.create());
        button.addClickListener(
                _ ->
                        moves.open(
                                ref,
                                java.util.Objects.requireNonNull(row.due()),
                                row.subject(),
                                () -> UI.getCurrent().refreshCurrentRoute(false)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(texts.get("agenda.move-of", row.subject()));
        button.setTooltipText(texts.get("agenda.move"));
        return TestIds.mark(button, "move-" + row.ledger() + "-" + row.recordId());
    }
}
