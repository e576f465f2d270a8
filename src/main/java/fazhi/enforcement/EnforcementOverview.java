package fazhi.enforcement;

import fazhi.common.Period;
import fazhi.enforcement.matter.MatterMatrix;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.figure.Basis;
import fazhi.figure.ChartData;
import fazhi.figure.FigureWindows;
import fazhi.figure.LedgerCharts;
import fazhi.figure.Matrix;
import fazhi.figure.Overview;
import fazhi.figure.ReportingService;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.Condition;
import fazhi.ledger.Grouping;
import fazhi.ledger.Ledger;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enforcement at a glance (行政执法概览). */
@Component
@Order(2)
class EnforcementOverview implements Overview {

    private final Ledger<PenaltyCaseData> penalties;

    private final MatterMatrix matters;

    private final LedgerCharts charts;

    private final FigureWindows windows;

    private final ReportingService reporting;

    EnforcementOverview(
            Ledger<PenaltyCaseData> penalties,
            MatterMatrix matters,
            LedgerCharts charts,
            FigureWindows windows,
            ReportingService reporting) {
        this.penalties = penalties;
        this.matters = matters;
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
        return List.of(
                "penalty.filed",
                "penalty.closed",
                "penalty.open",
                "penalty.money.total",
                "seizure.excavators",
                "seizure.vehicles",
                "site.closed",
                "officer.count",
                "mediation.settled-rate",
                "petition.received",
                "reconsideration.filed",
                "inspection.count",
                "matter.used-rate");
    }

    @Override
    public List<ChartData> charts(Period period) {
        var days = windows.days(period);
        var window = window(days);
        var base = List.of(Condition.between("filedOn", window.from(), window.to()));
        var kinds =
                penalties.group(
                        List.of(
                                Grouping.value("cause"),
                                Grouping.value("stage"),
                                Grouping.year("filedOn"),
                                Grouping.value("village")),
                        base,
                        List.of());
        var basis = windows.sentence(days, window, "");
        return List.of(
                charts.byValue(
                        plan("penalty.by-cause", ChartData.Kind.COLUMN, "cause", base, basis),
                        kinds,
                        0),
                charts.byValue(
                        plan("penalty.by-stage", ChartData.Kind.PIE, "stage", base, basis),
                        kinds,
                        1),
                charts.byYear(
                        plan("penalty.by-year", ChartData.Kind.COLUMN, "filedOn", base, basis),
                        kinds,
                        2),
                charts.byValue(
                        plan("penalty.by-village", ChartData.Kind.COLUMN, "village", base, basis),
                        kinds,
                        3));
    }

    @Override
    public List<Matrix> matrices(Period period) {
        return List.of(matters.upTo(new Window(Basis.ASOF, null, reporting.cutOff(period))));
    }

    private LedgerCharts.Plan plan(
            String id, ChartData.Kind kind, String column, List<Condition> base, String basis) {
        return new LedgerCharts.Plan(id, kind, penalties, column, base, Unit.CASE, basis);
    }

    /** The window of the basis on which the town reports its cases. */
    private Window window(FigureWindows.Days days) {
        var chosen = days.window(reporting.usualBasis("penalty.filed", Basis.PERIOD));
        return chosen != null ? chosen : days.window(Basis.PERIOD);
    }
}
