package fazhi.enforcement;

import fazhi.common.Period;
import fazhi.enforcement.chart.CaseCharts;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.board.Chapter;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enforcement at a glance (行政执法概览). */
@Component
@Order(2)
class EnforcementOverview implements Overview {

    private final Ledger<PenaltyCaseData> penalties;

    private final FiguresInUse seizures;

    private final EnforcementFlows tables;

    private final CaseCharts drawn;

    private final LedgerCharts charts;

    private final FigureWindows windows;

    private final ReportingService reporting;

    EnforcementOverview(
            Ledger<PenaltyCaseData> penalties,
            FiguresInUse seizureFigures,
            EnforcementFlows tables,
            CaseCharts drawn,
            LedgerCharts charts,
            FigureWindows windows,
            ReportingService reporting) {
        this.penalties = penalties;
        this.seizures = seizureFigures;
        this.tables = tables;
        this.drawn = drawn;
        this.charts = charts;
        this.windows = windows;
        this.reporting = reporting;
    }

    @Override
    public String module() {
        return "enforcement";
    }

    @Override
    public List<String> figures() {
        var seized = seizures.figures().stream().map(Figure::id);
        return Stream.of(
                        Stream.of(
                                "penalty.filed",
                                "penalty.closed",
                                "penalty.open",
                                "penalty.money.total"),
                        seized,
                        Stream.of(
                                "site.closed",
                                "officer.count",
                                "mediation.settled-rate",
                                "petition.received",
                                "reconsideration.filed",
                                "inspection.count",
                                "matter.used-rate"))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                List.of("penalty.filed@period"),
                List.of("penalty.concluded", "inspection.count", "mediation.settled"),
                List.of("penalty.carried-out", "mediation.carried-out", "petition.carried-out"),
                List.of("penalty.closed", "penalty.open"));
    }

    @Override
    public List<ChartData> charts(Period period) {
        var days = windows.days(period);
        var window = window(days, "penalty.filed");
        var base = List.of(window.on("filedOn"));
        var kinds =
                penalties.group(
                        List.of(
                                Grouping.value("cause"),
                                Grouping.value("stage"),
                                Grouping.year("filedOn"),
                                Grouping.value("village")),
                        base,
                        List.of());
        var basis = windows.by(window, penalties.format(), "filedOn");
        return List.of(
                drawn.progress(period),
                charts.byValue(
                        plan("penalty.by-cause", ChartData.Kind.COLUMN, "cause", base, basis),
                        kinds,
                        0),
                charts.byValue(
                        plan("penalty.by-stage", ChartData.Kind.PIE, "stage", base, basis),
                        kinds,
                        1),
                byYear(days, window, kinds),
                charts.byValue(
                        plan("penalty.by-village", ChartData.Kind.COLUMN, "village", base, basis),
                        kinds,
                        3),
                drawn.days(window),
                drawn.fates(window(days, "seizure.excavators")));
    }

    /** All years up to the cut-off, also where the figures count the period alone. */
    private ChartData byYear(
            FigureWindows.Days days, Window window, List<Grouping.Group> ofWindow) {
        var whole = window.basis().cumulative();
        var years = whole ? window : days.asOf();
        var base = List.of(years.on("filedOn"));
        var plan =
                plan(
                        "penalty.by-year",
                        ChartData.Kind.COLUMN,
                        "filedOn",
                        base,
                        windows.sentence(days, years, ""));
        return whole
                ? charts.byYear(plan, ofWindow, 2)
                : charts.byYear(
                        plan,
                        penalties.group(List.of(Grouping.year("filedOn")), base, List.of()),
                        0);
    }

    @Override
    public List<Matrix> matrices(Period period) {
        return tables.of(period);
    }

    private LedgerCharts.Plan plan(
            String id, ChartData.Kind kind, String column, List<Condition> base, String basis) {
        return new LedgerCharts.Plan(id, kind, penalties, column, base, Unit.CASE, basis);
    }

    /** The window of the basis on which the town reports a figure. */
    private Window window(FigureWindows.Days days, String figure) {
        var chosen = days.window(reporting.usualBasis(figure, Basis.PERIOD));
        return chosen != null ? chosen : days.inPeriod();
    }
}
