package fazhi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.ui.DayFields;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is due (待办期限), overdue first: what, to whom, by when. */
@Component
class DueList {

    private static final int SHOWN = 12;

    private final DeadlineService deadlines;

    private final DayFields days;

    private final Texts texts;

    private final Clock clock;

    DueList(DeadlineService deadlines, DayFields days, Texts texts, Clock clock) {
        this.deadlines = deadlines;
        this.days = days;
        this.texts = texts;
        this.clock = clock;
    }

    Div make() {
        var list = TestIds.mark(new Div(), "due-list");
        list.addClassName("due-list");
        var rows = deadlines.due(SHOWN);
        if (rows.isEmpty()) {
            var nothing = new Paragraph(texts.get("workbench.nothing-due"));
            nothing.addClassName("empty-state");
            list.add(nothing);
        }
        var today = LocalDate.now(clock);
        for (var row : rows) {
            var what = new Anchor(row.route(), texts.get("clock." + row.rule()));
            var subject = new Span(row.subject());
            subject.addClassName("due-subject");
            var by = new Span(row.due() + " " + days.describe(row.due()));
            by.addClassName("due-day");
            var line = new Div(what, subject, by, light(row.due(), today));
            line.addClassName("due-line");
            list.add(line);
        }
        return list;
    }

    private Span light(LocalDate due, LocalDate today) {
        long left = java.time.temporal.ChronoUnit.DAYS.between(today, due);
        var light =
                new Span(
                        left < 0
                                ? texts.get("due.overdue", -left)
                                : left == 0 ? texts.get("due.today") : texts.get("due.left", left));
        light.addClassName(left < 0 ? "light-red" : left <= 7 ? "light-amber" : "light-green");
        return light;
    }
}
