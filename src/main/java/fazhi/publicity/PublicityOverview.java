package fazhi.publicity;

import fazhi.common.Period;
import fazhi.figure.Basis;
import fazhi.figure.Window;
import fazhi.figure.board.Chapter;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.ReportingService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publicity at a glance (法治宣传概览). */
@Component
@Order(3)
class PublicityOverview implements Overview {

    private final ActivityCharts charts;

    private final Matrices matrices;

    private final ReportingService reporting;

    PublicityOverview(ActivityCharts charts, Matrices matrices, ReportingService reporting) {
        this.charts = charts;
        this.matrices = matrices;
        this.reporting = reporting;
    }

    /** The pillar's tables (板块矩阵). */
    @Component
    record Matrices(CampaignCalendar calendar, Coverage coverage, SchoolMatrix schools) {}

    @Override
    public String module() {
        return "publicity";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "publicity.activities",
                "publicity.people",
                "publicity.materials",
                "publicity.days.covered",
                "publicity.two-way-share",
                "publicity.awareness-rate",
                "publicity.villages.reached",
                "training.villages.covered",
                "school.lessons",
                "youth.base.visits",
                "media.posts",
                "media.reads");
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                List.of("publicity.activities"),
                List.of("publicity.people", "publicity.materials", "school.lessons"),
                List.of("publicity.coverage-rate", "training.coverage-rate"),
                List.of("publicity.villages.reached", "training.villages.covered"));
    }

    @Override
    public List<ChartData> charts(Period period) {
        return charts.of(period);
    }

    @Override
    public List<Matrix> matrices(Period period) {
        var window = window(period);
        var all = new ArrayList<>(matrices.coverage().matrices(window));
        all.add(matrices.calendar().upTo(window));
        all.add(matrices.schools().of(window));
        return all;
    }

    private Window window(Period period) {
        return new Window(Basis.PERIOD, period.from(), reporting.cutOff(period));
    }
}
