package fazhi.office;

import fazhi.common.Texts;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a chart record as a native chart (原生图表) of Word or PowerPoint, with a workbook inside, so
 * that "edit data" works.
 */
@Component
public final class NativeCharts {

    /** As many bars as can be told apart from the last row of seats. */
    public static final int MOST_ON_A_SLIDE = 12;

    private final Texts texts;

    public NativeCharts(Texts texts) {
        this.texts = texts;
    }

    /** Fills an empty chart; its title stands outside, where the page wants it. */
    public void fill(XDDFChart chart, ChartData data, OfficialFonts.Face face, double points) {
        var plot = ChartShape.of(data).plot(chart);
        addSeries(chart, data, plot);
        chart.plot(plot);
        if (data.endsNamed()) {
            new LineEnds(data).makeRoom(chart);
        }
        new ChartLook(chart, data, new ChartLabels(data, face, points)).apply();
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (data.kind() != Kind.PIE && data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        frame(chart, new ChartText(face, points, new byte[3]));
    }

    /** At most so many categories, the smallest summed up as 其他; a row of months stays whole. */
    public ChartData atMost(ChartData data, int categories) {
        if (data.ordered() || data.categories().size() <= categories) {
            return data;
        }
        return TopCategories.of(data, categories, texts.get("chart.other")).folded(texts);
    }

    private static void addSeries(XDDFChart chart, ChartData data, XDDFChartData plot) {
        var names = data.categories().toArray(String[]::new);
        var categories = XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0);
        for (int index = 0; index < data.series().size(); index++) {
            var series = data.series().get(index);
            int column = index + 1;
            var values =
                    XDDFDataSourcesFactory.fromArray(
                            Values.numbers(series), range(chart, names.length, column), column);
            plot.addSeries(categories, values)
                    .setTitle(series.name(), chart.setSheetTitle(series.name(), column));
        }
    }

    private static String range(XDDFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    /** No frame around the chart, and one Chinese typeface for all its words. */
    private static void frame(XDDFChart chart, ChartText words) {
        var space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        if (!space.isSetSpPr()) {
            space.addNewSpPr();
        }
        space.getSpPr().addNewNoFill();
        space.getSpPr().addNewLn().addNewNoFill();
        words.apply(space.addNewTxPr());
    }
}
