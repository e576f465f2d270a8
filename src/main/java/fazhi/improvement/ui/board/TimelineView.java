package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.improvement.board.Timeline;
import fazhi.ledger.LedgerAccess;
import fazhi.ui.TestIds;
import fazhi.ui.chart.MatrixTable;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tasks along the months of the year (整改时间线). */
@Route(WorkNavigation.TIMELINE)
@PermitAll
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS = 12;

    private final transient Timeline timeline;

    private final transient CurrentPeriod current;

    private final transient LedgerAccess access;

    TimelineView(Timeline timeline, CurrentPeriod current, LedgerAccess access) {
        this.access = access;
        this.timeline = timeline;
        this.current = current;
        addClassName("work-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var period = current.of(event.getLocation().getQueryParameters());
        var lines = timeline.of(period.year(), current.today());
        add(
                new WorkHead(getTranslation("timeline.of", String.valueOf(period.year())), this),
                new WorkTabs(access, WorkNavigation.TIMELINE, period));
        if (lines.isEmpty()) {
            add(words("timeline.nothing", "empty-state"));
            int now = current.today().getYear();
            if (period.year() != now) {
                add(
                        new Anchor(
                                WorkNavigation.TIMELINE + "?period=" + now,
                                getTranslation("timeline.this-year", String.valueOf(now))));
            }
            return;
        }
        var table = new MatrixTable("timeline").head(heads());
        lines.forEach(line -> table.row(row(line)));
        add(
                words("timeline.legend", "basis", current.today().toString()),
                TestIds.mark(table, "improvement-timeline"));
    }

    private Paragraph words(String key, String look, Object... values) {
        var words = new Paragraph(getTranslation(key, values));
        words.addClassName(look);
        return words;
    }

    private List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(getTranslation("task.name"));
        heads.add(getTranslation("closure.owner"));
        for (int month = 1; month <= MONTHS; month++) {
            heads.add(getTranslation("day.month." + month));
        }
        return heads;
    }

    private List<Component> row(Timeline.Line line) {
        var above = new Span(line.above());
        above.addClassName("fact-label");
        var row = new ArrayList<Component>();
        row.add(new NativeTableHeaderCell(new Anchor(line.route(), line.title()), above));
        row.add(new NativeTableCell(line.who()));
        var before = Timeline.Month.NONE;
        for (var month : line.months()) {
            var said = getTranslation("timeline." + month.name().toLowerCase(Locale.ROOT));
            var sign = getTranslation("timeline-sign." + month.name());
            var word = month == before || month == Timeline.Month.GIVEN ? "" : said;
            var cell = new NativeTableCell(month == Timeline.Month.NONE ? "" : sign + word);
            before = month;
            cell.addClassName("month-" + month.name().toLowerCase(Locale.ROOT));
            cell.getElement().setAttribute("aria-label", said);
            cell.setTitle(said + " " + days(line));
            row.add(cell);
        }
        return row;
    }

    private String days(Timeline.Line line) {
        return String.join(
                getTranslation("common.clause-mark"),
                Stream.of(
                                getTranslation("timeline.from", line.from().toString()),
                                line.due() == null
                                        ? ""
                                        : getTranslation("timeline.due", line.due().toString()),
                                line.done() == null
                                        ? ""
                                        : getTranslation("timeline.ended", line.done().toString()),
                                line.closed() == null
                                        ? ""
                                        : getTranslation(
                                                "timeline.closed-on", line.closed().toString()))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timeline.title");
    }
}
