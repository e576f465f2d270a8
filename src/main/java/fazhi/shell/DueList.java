package fazhi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.DueRow;
import fazhi.ui.DayFields;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is due (待办期限), overdue first: what, to whom, by when. */
@Component
class DueList {

    private static final int SHOWN = 14;

    private static final int WEEK = 7;

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

    /** How near the day is (紧急程度); its title is the text {@code Urgency.…}. */
    private enum Urgency {
        OVERDUE("light-red"),
        WEEK("light-amber"),
        LATER("light-green"),
        UNKNOWN("light-grey");

        private final String light;

        Urgency(String light) {
            this.light = light;
        }

        static Urgency of(@Nullable LocalDate due, LocalDate today) {
            if (due == null) {
                return UNKNOWN;
            }
            long left = ChronoUnit.DAYS.between(today, due);
            return left < 0 ? OVERDUE : left <= DueList.WEEK ? WEEK : LATER;
        }
    }

    Div make() {
        var list = TestIds.mark(new Div(), "due-list");
        list.addClassName("due-list");
        var rows = deadlines.due(SHOWN);
        if (rows.isEmpty()) {
            var nothing = new Paragraph(texts.get("workbench.nothing-due"));
            nothing.addClassName("empty-state");
            list.add(nothing);
            return list;
        }
        var today = LocalDate.now(clock);
        var byUrgency =
                rows.stream().collect(Collectors.groupingBy(row -> Urgency.of(row.due(), today)));
        for (var urgency : Urgency.values()) {
            var group = byUrgency.getOrDefault(urgency, List.of());
            if (!group.isEmpty()) {
                list.add(heading(urgency, group.size()));
                group.forEach(row -> list.add(line(row, urgency, today)));
            }
        }
        return list;
    }

    private H3 heading(Urgency urgency, int rows) {
        var heading = new H3(texts.get("Urgency." + urgency.name(), rows));
        heading.addClassNames("due-heading", urgency.light);
        return heading;
    }

    private Div line(DueRow row, Urgency urgency, LocalDate today) {
        var what = new Anchor(row.route(), texts.get("clock." + row.rule()));
        what.setTitle(texts.get("clock." + row.rule() + ".source"));
        var subject = new Span(row.subject());
        subject.addClassName("due-subject");
        subject.setTitle(row.subject());
        var line = new Div(what, subject, to(row.rule()), by(row.due()), left(row, urgency, today));
        line.addClassName("due-line");
        return line;
    }

    private Span to(String rule) {
        var key = "clock." + rule + ".to";
        var to = new Span(texts.has(key) ? texts.get(key) : "");
        to.addClassName("due-to");
        return to;
    }

    private Span by(@Nullable LocalDate due) {
        var by = new Span(due == null ? texts.get("due.waits-for-plan") : days.inList(due));
        by.addClassName("due-day");
        return by;
    }

    private Span left(DueRow row, Urgency urgency, LocalDate today) {
        var due = row.due();
        var left = new Span(due == null ? "" : left(ChronoUnit.DAYS.between(today, due)));
        left.addClassNames("due-left", urgency.light);
        return left;
    }

    private String left(long days) {
        if (days < 0) {
            return texts.get("due.overdue", -days);
        }
        return days == 0 ? texts.get("due.today") : texts.get("due.left", days);
    }
}
