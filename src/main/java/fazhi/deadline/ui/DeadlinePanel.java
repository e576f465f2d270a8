package fazhi.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.BegunClock;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.LegalClocks;
import fazhi.ui.DaysLeft;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * Time limits that run on a record (办理期限): what, by when, who, by which article, and how much of
 * the time is gone.
 */
@org.springframework.stereotype.Component
@Order(10)
class DeadlinePanel implements RecordPanel {

    /** A certificate that holds for years need not say so on its page. */
    private static final int DAYS_SHOWN = 90;

    private final DeadlineService deadlines;

    private final DueOwners owners;

    private final LegalClocks legal;

    private final DaysLeft left;

    private final Texts texts;

    DeadlinePanel(
            DeadlineService deadlines,
            DueOwners owners,
            LegalClocks legal,
            DaysLeft left,
            Texts texts) {
        this.legal = legal;
        this.deadlines = deadlines;
        this.owners = owners;
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
        var begun = deadlines.begun(ref).stream().filter(this::near).toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        var names = owners.of(begun.stream().map(BegunClock::owner));
        var lines = new Div();
        lines.addClassName("deadlines");
        TestIds.mark(lines, "deadlines");
        begun.stream()
                .filter(clock -> !deadlines.over(clock))
                .forEach(clock -> lines.add(running(clock, names)));
        begun.stream().filter(deadlines::over).forEach(clock -> lines.add(lapsed(clock)));
        return Optional.of(lines);
    }

    private boolean near(BegunClock clock) {
        return clock.due() == null || left.until(clock.due()) <= DAYS_SHOWN;
    }

    private Component running(BegunClock clock, Map<Long, String> names) {
        var due = clock.due();
        if (due == null) {
            return line(clock, texts.get("deadline.waiting", name(clock)), "light-grey");
        }
        var key = deadlines.lapses(clock.rule()) ? "deadline.until" : "deadline.running";
        var words = texts.get(key, name(clock), due.toString(), left.words(due));
        var light =
                left.overdue(due) && legal.holds(clock.rule())
                        ? DaysLeft.Light.RED
                        : left.light(due);
        var line = line(clock, words, light.look());
        var who = clock.owner() == null ? null : names.get(clock.owner());
        if (who != null) {
            line.add(small(texts.get("deadline.who", who)));
        }
        if (left.until(due) >= 0) {
            line.getElement().appendChild(ruler(clock.started(), due));
        }
        return line;
    }

    /** A right that was not used: nobody is late with it. */
    private Component lapsed(BegunClock clock) {
        var end = texts.get("clock." + clock.rule() + ".lapsed");
        return line(
                clock,
                texts.get("deadline.until", name(clock), String.valueOf(clock.due()), end),
                "light-grey");
    }

    private Div line(BegunClock clock, String words, String look) {
        var said = new Span(words);
        said.addClassName("deadline-words");
        var source = texts.get("clock." + clock.rule() + ".source");
        var line =
                new Div(
                        VaadinIcon.CLOCK.create(),
                        said,
                        small(texts.get("deadline.source", source)));
        line.addClassNames("deadline", look);
        return line;
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("fact-label");
        return span;
    }

    /** How much of the time is gone, as of today; none of it is over. */
    private Element ruler(LocalDate started, LocalDate due) {
        long whole = ChronoUnit.DAYS.between(started, due);
        long gone = whole - left.until(due);
        var words = texts.get("deadline.gone", gone, whole);
        return new Element("progress")
                .setAttribute("max", String.valueOf(Math.max(whole, 1)))
                .setAttribute("value", String.valueOf(gone))
                .setAttribute("title", words)
                .setAttribute("aria-label", words);
    }

    private String name(BegunClock clock) {
        return texts.get("clock." + clock.rule());
    }
}
