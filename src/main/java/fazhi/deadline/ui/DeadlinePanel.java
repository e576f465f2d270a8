package fazhi.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.DueRow;
import fazhi.ui.DaysLeft;
import fazhi.ui.RecordPanel;
import fazhi.ui.TestIds;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Time limits that run on a record (办理期限): what, by when, by which article. */
@org.springframework.stereotype.Component
@Order(10)
class DeadlinePanel implements RecordPanel {

    /** A certificate that holds for years need not say so on its page. */
    private static final int DAYS_SHOWN = 90;

    private final DeadlineService deadlines;

    private final DaysLeft left;

    private final Texts texts;

    DeadlinePanel(DeadlineService deadlines, DaysLeft left, Texts texts) {
        this.deadlines = deadlines;
        this.left = left;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        var running = deadlines.of(ref).stream().filter(this::near).toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var lines = new Div();
        lines.addClassName("deadlines");
        TestIds.mark(lines, "deadlines");
        running.forEach(row -> lines.add(line(row)));
        return Optional.of(lines);
    }

    private boolean near(DueRow row) {
        return row.due() == null || left.until(row.due()) <= DAYS_SHOWN;
    }

    private Component line(DueRow row) {
        var clock = "clock." + row.rule();
        var due = row.due();
        var words =
                due == null
                        ? texts.get("deadline.waiting", texts.get(clock))
                        : texts.get(
                                "deadline.running",
                                texts.get(clock),
                                due.toString(),
                                left.words(due));
        var source = new Span(texts.get("deadline.source", texts.get(clock + ".source")));
        source.addClassName("fact-label");
        var line = new Div(VaadinIcon.CLOCK.create(), new Span(words), source);
        line.addClassNames(
                "deadline", due != null && left.overdue(due) ? "row-mark" : "fact-label");
        return line;
    }
}
