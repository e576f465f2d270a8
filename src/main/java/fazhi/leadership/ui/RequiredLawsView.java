package fazhi.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.leadership.study.RequiredLawList;
import fazhi.ui.TestIds;
import fazhi.ui.chart.MatrixTable;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The laws everybody has to know (应知应会): what was not studied, and by whom. */
@Route(RequiredLawsNavigation.LAWS)
@PermitAll
class RequiredLawsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEADS =
            List.of(
                    "required-law.name",
                    "required.sessions",
                    "required.exams",
                    "required.last",
                    "required.still-missing",
                    "required.who");

    private final transient RequiredLawList laws;

    private final transient CurrentPeriod current;

    private final transient Texts texts;

    RequiredLawsView(RequiredLawList laws, CurrentPeriod current, Texts texts) {
        this.laws = laws;
        this.current = current;
        this.texts = texts;
        addClassName("work-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var period = current.of(event.getLocation().getQueryParameters());
        var lines = laws.of(period);
        var summary =
                new Paragraph(
                        lines.isEmpty()
                                ? getTranslation("required.none", Formats.period(period, texts))
                                : getTranslation(
                                        "required.summary",
                                        Formats.period(period, texts),
                                        lines.size(),
                                        lines.stream()
                                                .filter(RequiredLawList.Line::never)
                                                .count()));
        var table =
                new MatrixTable("closure")
                        .head(HEADS.stream().map(key -> getTranslation(key)).toList());
        lines.forEach(line -> table.row(row(line)));
        add(new H2(getPageTitle()), TestIds.mark(summary, "required-summary"));
        if (!lines.isEmpty()) {
            add(TestIds.mark(table, "required-laws"));
        }
    }

    private List<Component> row(RequiredLawList.Line line) {
        var row = new ArrayList<Component>();
        row.add(new NativeTableCell(new Anchor(line.route(), line.name())));
        var last = line.last() == null ? getTranslation("required.never") : line.last().toString();
        Stream.of(
                        String.valueOf(line.sessions()),
                        String.valueOf(line.exams()),
                        last,
                        String.valueOf(line.missing()),
                        String.join(getTranslation("common.list-mark"), line.names()))
                .forEach(
                        text -> {
                            var cell = new NativeTableCell(text);
                            if (line.never()) {
                                cell.addClassName("closure-missing");
                            }
                            row.add(cell);
                        });
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("required.title");
    }
}
