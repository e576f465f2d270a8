package fazhi.ui.chart;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Labels;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.charts.model.style.SolidColor;
import com.vaadin.flow.component.charts.model.style.Style;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the portal's chart record into the vendor's configuration (图表配置). Nothing in it is a
 * script: all texts are written here.
 */
record VaadinChartOptions(ChartData data, boolean large) {

    private static final String FONT = "\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif";

    static final SolidColor INK = new SolidColor("#1f2933");

    private static final SolidColor LINES = new SolidColor("#e2e6eb");

    private static final SolidColor WHITE = new SolidColor("#ffffff");

    private static final SolidColor NONE = new SolidColor(255, 255, 255, 0);

    /** The values alone, for a page that has the words around them. */
    Configuration onScreen() {
        var options = values();
        options.setTitle("");
        options.getChart().setBackgroundColor(NONE);
        // room for the unit and for a number above the highest value
        options.getChart().setSpacingTop(2 * size());
        return options;
    }

    /** With all words inside, for a file that stands alone. */
    Configuration asPicture() {
        var options = values();
        options.setTitle(data.title());
        options.getTitle().setStyle(style(40));
        options.setSubTitle(
                words("<br>", data.headline(), words(" · ", data.unit(), data.basis())));
        options.getSubTitle().setStyle(style(24));
        options.getChart().setBackgroundColor(WHITE);
        options.getChart().setSpacing(new Number[] {40, 60, 40, 60});
        return options;
    }

    private Configuration values() {
        var options = new Configuration();
        options.getChart().setType(type());
        options.getChart().setInverted(data.lying());
        options.getChart().setStyledMode(false);
        options.getChart().setAnimation(false);
        options.getChart().setStyle(style(size()));
        options.setExporting(false);
        options.disableCredits();
        legend(options);
        options.getTooltip().setHeaderFormat("<b>{point.key}</b><br>");
        options.getTooltip().setPointFormat("{series.name} {point.y} " + data.unit());
        options.getTooltip().setStyle(style(size()));
        if (data.kind() != Kind.PIE) {
            categories(options.getxAxis());
            numbers(options.getyAxis());
        }
        for (int i = 0; i < drawn().size(); i++) {
            options.addSeries(series(i));
        }
        return options;
    }

    private ChartType type() {
        return switch (data.kind()) {
            case COLUMN, STACKED -> ChartType.COLUMN;
            case LINE -> ChartType.LINE;
            case PIE -> ChartType.PIE;
            case DOTS -> ChartType.SCATTER;
        };
    }

    /** A circle has room for one row of values. */
    private List<ChartData.Series> drawn() {
        return data.kind() == Kind.PIE ? data.series().subList(0, 1) : data.series();
    }

    private DataSeries series(int index) {
        var each = drawn().get(index);
        var looks = new VaadinSeriesLooks(data, each, index, size());
        var series = new DataSeries(each.name());
        for (int i = 0; i < data.categories().size(); i++) {
            var item = new DataSeriesItem(data.categories().get(i), each.values().get(i));
            looks.dress(item, i);
            series.add(item);
        }
        series.setPlotOptions(looks.plotOptions());
        return series;
    }

    private void legend(Configuration options) {
        var legend = options.getLegend();
        legend.setEnabled(data.kind() != Kind.PIE && data.series().size() > 1);
        legend.setItemStyle(style(size()));
        legend.setVerticalAlign(VerticalAlign.BOTTOM);
    }

    private void categories(XAxis axis) {
        axis.setCategories(data.categories().toArray(String[]::new));
        axis.setTickWidth(0);
        axis.setLabels(labels());
    }

    private void numbers(YAxis axis) {
        axis.setTitle(data.unit());
        axis.getTitle().setAlign(VerticalAlign.HIGH);
        axis.getTitle().setRotation(0);
        axis.getTitle().setStyle(style(size()));
        axis.setGridLineColor(LINES);
        axis.setAllowDecimals(!whole());
        axis.setSoftMin(0);
        axis.setLabels(labels());
    }

    private boolean whole() {
        return data.series().stream()
                .flatMap(each -> each.values().stream())
                .allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
    }

    private Labels labels() {
        var labels = new Labels(true);
        labels.setStyle(style(size()));
        labels.setAlign(HorizontalAlign.CENTER);
        return labels;
    }

    private int size() {
        return large ? 22 : 13;
    }

    private static Style style(int size) {
        var style = new Style();
        style.setColor(INK);
        style.setFontFamily(FONT);
        style.setFontSize(size + "px");
        return style;
    }

    private static String words(String between, String... words) {
        return String.join(between, Stream.of(words).filter(each -> !each.isBlank()).toList());
    }
}
