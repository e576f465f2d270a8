package fazhi.improvement.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.improvement.supervision.SupervisionService;
import fazhi.ui.Notifications;
import fazhi.ui.form.DayFields;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what is wanted and by when (签发督办单). */
record IssueDialog(SupervisionService service, DayFields days, SupervisionPanel.Wording wording) {

    private static final int LONG = 2000;

    private static final int WEEK = 7;

    /** What stands in the form (填写内容). */
    record Typed(@Nullable LocalDate answerDueOn, String demand) {}

    void ask(long task) {
        ask(
                wording.get("supervision.issue"),
                typed -> service.issue(task, due(typed), typed.demand()));
    }

    /** About anything else that is overdue, to whoever answers for it. */
    void ask(String matter, @Nullable Long person) {
        ask(matter, typed -> service.issueAbout(matter, person, due(typed), typed.demand()));
    }

    private static LocalDate due(Typed typed) {
        return Objects.requireNonNull(typed.answerDueOn());
    }

    private void ask(String title, SerializableConsumer<Typed> issue) {
        var demand = Limit.of(new TextArea(), LONG);
        demand.setMinRows(3);
        var form =
                new PlainForm<>("supervision", Typed.class, wording.texts())
                        .required("answerDueOn", days.make(""))
                        .field("demand", demand);
        var week = new Typed(wording.today().plusDays(WEEK), "");
        new EditorDialog<>(
                        title,
                        form,
                        new Stored<>(0, 0, week),
                        wording.texts(),
                        typed -> issue(issue, typed.data()))
                .saying(wording.get("supervision.issue-act"))
                .open();
    }

    private void issue(SerializableConsumer<Typed> issue, Typed typed) {
        issue.accept(typed);
        Notifications.success(wording.get("supervision.issued"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
