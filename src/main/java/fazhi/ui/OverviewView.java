package fazhi.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Overview;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A pillar at a glance (板块概览): its figures, its charts, each leading to the rows. */
@Route("overview/:module")
@PermitAll
class OverviewView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** The slideshow of all pillars, a module below this one. */
    private static final String PRESENT = "present";

    private static final List<String> PRESENTERS = List.of("LAW_OFFICE", "LEADER");

    private final ObjectProvider<Overview> overviews;

    private final FigureCatalogue figures;

    private final ChartEngine engine;

    private final CurrentPeriod current;

    private String title = "";

    OverviewView(
            ObjectProvider<Overview> overviews,
            FigureCatalogue figures,
            ChartEngine engine,
            CurrentPeriod current) {
        this.overviews = overviews;
        this.figures = figures;
        this.engine = engine;
        this.current = current;
        addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var module = event.getRouteParameters().get("module").orElse("");
        var overview =
                overviews
                        .orderedStream()
                        .filter(each -> each.module().equals(module))
                        .findFirst()
                        .orElseThrow(() -> new Missing("overview " + module));
        var period = current.of(event.getLocation().getQueryParameters());
        title = getTranslation("module." + module);
        removeAll();
        var heading = new Div(new H2(getTranslation("overview.title", title, period.toString())));
        heading.addClassName("page-tools");
        if (RoleEntry.mayAny(PRESENTERS)) {
            heading.add(present(period));
        }
        add(heading);
        add(cards(overview, period), charts(overview, period));
    }

    private Anchor present(Period period) {
        var link = new Anchor(PRESENT + "?period=" + period, "");
        link.add(VaadinIcon.PRESENTATION.create());
        link.add(getTranslation("overview.present"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-present");
    }

    private Div cards(Overview overview, Period period) {
        var values = figures.of(overview.figures(), period);
        var years =
                figures.of(
                        values.stream()
                                .filter(FigureCard::wantsYear)
                                .map(figure -> figure.id() + "@period")
                                .toList(),
                        period);
        var cards = new Div();
        cards.addClassName("card-row");
        values.forEach(value -> cards.add(new FigureCard(value, same(value, years))));
        return cards;
    }

    private static List<FigureValue> same(FigureValue value, List<FigureValue> years) {
        return new ArrayList<>(
                years.stream().filter(year -> year.id().equals(value.id())).toList());
    }

    private Div charts(Overview overview, Period period) {
        var charts = new Div();
        charts.addClassName("chart-grid");
        overview.charts(period).forEach(chart -> charts.add(new ChartPanel(chart, engine, false)));
        overview.matrices(period).forEach(matrix -> charts.add(new MatrixPanel(matrix)));
        return charts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
