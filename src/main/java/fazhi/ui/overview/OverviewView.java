package fazhi.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.figure.BoardService;
import fazhi.figure.board.Board;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.ui.TestIds;
import fazhi.ui.chart.ChartEngine;
import fazhi.ui.chart.ChartPanel;
import fazhi.ui.chart.MatrixPanel;
import fazhi.ui.contribution.RoleEntry;
import fazhi.ui.period.CurrentPeriod;
import fazhi.ui.stage.MeetingShelf;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** A pillar at a glance (板块概览): its figures, its charts, each leading to the rows. */
@Route("overview/:module")
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The slideshow of all pillars, a module below this one. */
    private static final String PRESENT = "present";

    private static final List<String> PRESENTERS = List.of("LAW_OFFICE", "LEADER");

    private final BoardService boards;

    private final ChartEngine engine;

    private final CurrentPeriod current;

    private final Optional<MeetingShelf> shelf;

    private String title = "";

    OverviewView(
            BoardService boards,
            ChartEngine engine,
            CurrentPeriod current,
            ObjectProvider<MeetingShelf> shelves) {
        this.shelf = shelves.stream().filter(MeetingShelf::open).findFirst();
        this.boards = boards;
        this.engine = engine;
        this.current = current;
        addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var module = event.getRouteParameters().get("module").orElse("");
        var period = current.of(event.getLocation().getQueryParameters());
        var board = boards.of(module, period);
        title = getTranslation("module." + module);
        removeAll();
        var charts = charts(board, period);
        var matrices = matrices(board, period);
        add(
                heading(period),
                new FigureGroups(board.cards()),
                new AttentionList(board.attention(), current.today()),
                charts);
        if (matrices.getComponentCount() > 0) {
            add(matrices);
        }
    }

    private Div heading(Period period) {
        var heading = new Div(new H2(getTranslation("overview.title", title, period.toString())));
        heading.addClassName("page-tools");
        if (RoleEntry.mayAny(PRESENTERS)) {
            heading.add(present(period));
        }
        return heading;
    }

    private Anchor present(Period period) {
        var link = new Anchor(PRESENT + "?period=" + period, "");
        link.add(VaadinIcon.PRESENTATION.create());
        link.add(getTranslation("overview.present"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-present");
    }

    /** Pictures in full rows; what words tell better is lower: several share a place among them. */
    private Div charts(Board board, Period period) {
        var drawn = new Div();
        drawn.addClassName("chart-grid");
        var told = new Div();
        told.addClassName("told-grid");
        board.charts().stream()
                .filter(chart -> !chart.empty())
                .forEach(
                        chart -> {
                            var panel = new ChartPanel(chart, engine, false);
                            shelf.ifPresent(each -> panel.into(each, board.module(), period));
                            (chart.told() ? told : drawn).add(panel);
                        });
        var charts = new Div(drawn);
        charts.addClassName("overview-charts");
        if (told.getComponentCount() > 1 && drawn.getComponentCount() > 0) {
            drawn.addComponentAtIndex(1, told);
        } else if (told.getComponentCount() > 0) {
            charts.add(told);
        }
        var empty =
                Stream.concat(
                                board.charts().stream()
                                        .filter(ChartData::empty)
                                        .map(ChartData::title),
                                board.matrices().stream().filter(Matrix::empty).map(Matrix::title))
                        .toList();
        if (!empty.isEmpty()) {
            charts.add(without(empty));
        }
        return charts;
    }

    /** Charts and tables nobody has recorded anything for take one line together. */
    private Component without(List<String> titles) {
        var mark = getTranslation("common.list-mark");
        var words = new Paragraph(getTranslation("overview.no-data", String.join(mark, titles)));
        words.addClassNames("charts-without", "basis");
        return TestIds.mark(words, "charts-without");
    }

    private Div matrices(Board board, Period period) {
        var matrices = new Div();
        matrices.addClassName("matrix-list");
        board.matrices().stream()
                .filter(matrix -> !matrix.empty())
                .forEach(
                        matrix -> {
                            var panel = new MatrixPanel(matrix);
                            shelf.ifPresent(each -> panel.into(each, board.module(), period));
                            matrices.add(panel);
                        });
        return matrices;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
