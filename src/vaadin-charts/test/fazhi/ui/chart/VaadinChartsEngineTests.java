package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.charts.events.PointClickEvent;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.Stacking;
import fazhi.figure.chart.ChartData.Kind;
import java.math.BigDecimal;
import java.util.List;

/** The contract, kept by Vaadin Charts. */
class VaadinChartsEngineTests extends ChartEngineContract {

    @Override
    ChartEngine engine() {
        return new VaadinChartsEngine();
    }

    @Override
    Drawn read(Component chart) {
        var options = ((VaadinChart) chart).getConfiguration();
        var series = options.getSeries().stream().map(DataSeries.class::cast).toList();
        return new Drawn(
                kind(options),
                chart.getElement().getAttribute("aria-label"),
                series.getFirst().getData().stream().map(DataSeriesItem::getName).toList(),
                series.stream().map(VaadinChartsEngineTests::row).toList());
    }

    private static Kind kind(Configuration options) {
        var type = options.getChart().getType();
        if (type == ChartType.COLUMN) {
            var look = (PlotOptionsColumn) options.getSeries().getFirst().getPlotOptions();
            return look.getStacking() == Stacking.NORMAL ? Kind.STACKED : Kind.COLUMN;
        }
        if (type == ChartType.SCATTER) {
            return Kind.DOTS;
        }
        return type == ChartType.LINE ? Kind.LINE : Kind.PIE;
    }

    private static Row row(DataSeries series) {
        List<BigDecimal> values =
                series.getData().stream().map(each -> (BigDecimal) each.getY()).toList();
        return new Row(series.getName(), values);
    }

    @Override
    void click(Component chart, int series, int category) {
        var name = read(chart).categories().get(category);
        ComponentUtil.fireEvent(
                chart,
                new PointClickEvent(
                        (VaadinChart) chart,
                        true,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        0,
                        category,
                        0,
                        series,
                        name,
                        category,
                        ""));
    }
}
