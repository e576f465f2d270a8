package fazhi.ui.chart;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsPie;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.Stacking;
import com.vaadin.flow.component.charts.model.style.SolidColor;
import com.vaadin.flow.component.charts.model.style.Style;
import fazhi.common.Formats;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import java.util.List;

/** How one row of values looks (数据系列外观): colour, line, and the number written at each value. */
record VaadinSeriesLooks(ChartData data, ChartData.Series series, int index, int size) {

    /** The colours of the other engine: neighbours differ in lightness, none is red. */
    private static final List<String> PALETTE =
            List.of("#1f5a99", "#f0b23e", "#2b8a78", "#a8cbe8", "#5d4a8f", "#b5bb4c", "#8a5a44");

    /** What is of the year before. */
    private static final List<String> GREYS = List.of("#5f6773", "#a4acb5");

    private static final List<String> LIGHT = List.of("#f0b23e", "#a8cbe8", "#b5bb4c");

    private static final List<DashStyle> DASHES =
            List.of(DashStyle.SOLID, DashStyle.DASH, DashStyle.DOT);

    private static final List<MarkerSymbolEnum> SYMBOLS =
            List.of(
                    MarkerSymbolEnum.CIRCLE,
                    MarkerSymbolEnum.SQUARE,
                    MarkerSymbolEnum.TRIANGLE,
                    MarkerSymbolEnum.DIAMOND);

    private static final SolidColor WHITE = new SolidColor("#ffffff");

    AbstractPlotOptions plotOptions() {
        return switch (data.kind()) {
            case COLUMN, STACKED -> column();
            case LINE -> line();
            case PIE -> pie();
            case DOTS -> index == 0 ? dots() : limit();
        };
    }

    /** Writes the number at the value; a part of a whole that is zero stays unwritten. */
    void dress(DataSeriesItem item, int category) {
        var value = series.values().get(category);
        var part = data.kind() == Kind.STACKED || data.kind() == Kind.PIE;
        var written = value != null && !(part && value.signum() == 0);
        var label = new DataLabels(written);
        if (written) {
            var number = Formats.number(value);
            label.setFormat(data.kind() == Kind.PIE ? slice(number) : number);
        }
        item.setDataLabels(label);
        if (data.kind() == Kind.PIE) {
            item.setColor(new SolidColor(colour(category)));
        }
    }

    private String slice(String number) {
        return "{point.name}<br>" + number + " " + data.unit() + " · {point.percentage:.1f} %";
    }

    private PlotOptionsColumn column() {
        var options = new PlotOptionsColumn();
        options.setAnimation(false);
        options.setColor(new SolidColor(toned()));
        options.setCursor(cursor());
        options.setMaxPointWidth(size > 20 ? 120 : 64);
        options.setBorderWidth(0);
        options.setDataLabels(labels(VaadinChartOptions.INK));
        if (data.kind() == Kind.STACKED) {
            options.setStacking(Stacking.NORMAL);
            options.setBorderWidth(1);
            options.setBorderColor(WHITE);
            options.setDataLabels(labels(inkOn(toned())));
        }
        return options;
    }

    private PlotOptionsLine line() {
        var marker = new Marker(true);
        marker.setSymbol(SYMBOLS.get(index % SYMBOLS.size()));
        marker.setRadius(size > 20 ? 8 : 5);
        var options = new PlotOptionsLine();
        options.setAnimation(false);
        options.setColor(new SolidColor(toned()));
        options.setCursor(cursor());
        options.setDashStyle(DASHES.get(index % DASHES.size()));
        options.setLineWidth(size > 20 ? 5 : 2.5);
        options.setMarker(marker);
        options.setDataLabels(labels(VaadinChartOptions.INK));
        return options;
    }

    private PlotOptionsScatter dots() {
        var options = new PlotOptionsScatter();
        options.setAnimation(false);
        options.setColor(new SolidColor(toned()));
        options.setCursor(cursor());
        options.setDataLabels(labels(VaadinChartOptions.INK));
        return options;
    }

    /** A line the dots are held against: its name says its value. */
    private PlotOptionsLine limit() {
        var options = line();
        options.setMarker(new Marker(false));
        options.setDataLabels(new DataLabels(false));
        return options;
    }

    private PlotOptionsPie pie() {
        var options = new PlotOptionsPie();
        options.setAnimation(false);
        options.setCursor(cursor());
        options.setBorderColor(WHITE);
        options.setBorderWidth(2);
        // leaves the labels their room, which are cut at the edge of a narrow card
        options.setSize("58%");
        options.setDataLabels(labels(VaadinChartOptions.INK));
        return options;
    }

    private DataLabels labels(SolidColor ink) {
        var style = new Style();
        style.setFontSize(size + "px");
        style.setColor(ink);
        style.setTextShadow("none");
        var labels = new DataLabels(true);
        labels.setStyle(style);
        labels.setCrop(false);
        return labels;
    }

    private Cursor cursor() {
        var leads = series.routes().stream().anyMatch(route -> !route.isEmpty());
        return leads ? Cursor.POINTER : Cursor.NONE;
    }

    /** One thing has the same colour in every chart, whatever stands beside it. */
    private String toned() {
        var tone = data.tone(index);
        return tone.before() ? GREYS.get(tone.place() % GREYS.size()) : colour(tone.place());
    }

    private static String colour(int index) {
        return PALETTE.get(index % PALETTE.size());
    }

    private static SolidColor inkOn(String colour) {
        return LIGHT.contains(colour) ? VaadinChartOptions.INK : WHITE;
    }
}
