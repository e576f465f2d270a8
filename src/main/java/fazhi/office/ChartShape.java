package fazhi.office;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** The plot of one kind of chart with its axes. */
record ChartShape(ChartData data, ChartTypes type) {

    private static final int GAP = 80;

    private static final byte FULL_OVERLAP = 100;

    static ChartShape of(ChartData data) {
        return new ChartShape(
                data,
                switch (data.kind()) {
                    case COLUMN, STACKED -> ChartTypes.BAR;
                    case LINE, DOTS -> ChartTypes.LINE;
                    case PIE -> ChartTypes.PIE;
                });
    }

    XDDFChartData plot(XDDFChart chart) {
        if (data.kind() == Kind.PIE) {
            var pie = chart.createData(type, null, null);
            pie.setVaryColors(true);
            return pie;
        }
        var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setMajorTickMark(AxisTickMark.NONE);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        scale(values);
        if (data.lying()) {
            // the first category on top, the scale below
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        var plot = chart.createData(type, categories, values);
        plot.setVaryColors(false);
        switch (plot) {
            case XDDFBarChartData bars -> stand(bars);
            case XDDFLineChartData line -> line.setGrouping(Grouping.STANDARD);
            default -> throw new IllegalStateException(type.name());
        }
        return plot;
    }

    private void stand(XDDFBarChartData bars) {
        bars.setBarDirection(data.lying() ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(GAP);
        if (data.kind() == Kind.STACKED) {
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap(FULL_OVERLAP);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
    }

    private void scale(XDDFValueAxis axis) {
        // between the ticks, else the outer bars are cut in half
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(Values.whole(data) ? "0" : "0.00");
        var grid = new XDDFLineProperties(grey());
        grid.setWidth(0.5);
        axis.getOrAddMajorGridProperties().setLineProperties(grid);
        if (!Values.negative(data)) {
            var scale = AxisScale.of(data);
            axis.setMinimum(0);
            axis.setMaximum(scale.top());
            axis.setMajorUnit(scale.step());
        }
    }

    private static XDDFSolidFillProperties grey() {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex("D9D9D9")));
    }
}
