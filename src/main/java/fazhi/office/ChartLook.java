package fazhi.office;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.ChartData.Kind;
import fazhi.figure.chart.Tone;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Colours and labels of a plotted chart's series. */
record ChartLook(XDDFChart chart, ChartData data, ChartLabels labels) {

    private static final double LINE_POINTS = 2.25;

    private static final short MARKER = 7;

    void apply() {
        for (int index = 0; index < data.series().size(); index++) {
            switch (data.kind()) {
                case COLUMN, STACKED -> bar(index);
                case LINE, DOTS -> line(index);
                case PIE -> pie(plotArea().getPieChartArray(0).getSerArray(index), index);
            }
        }
    }

    private void bar(int index) {
        series(index).setFillProperties(Palette.fill(data.tone(index)));
        labels.apply(plotArea().getBarChartArray(0).getSerArray(index).addNewDLbls(), index);
    }

    private void line(int index) {
        var line = new XDDFLineProperties(Palette.fill(data.tone(index)));
        line.setWidth(LINE_POINTS);
        if (data.tone(index).planned()) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        var series = (XDDFLineChartData.Series) series(index);
        series.setLineProperties(
                dots(index) ? new XDDFLineProperties(new XDDFNoFillProperties()) : line);
        series.setSmooth(false);
        series.setMarkerStyle(limit(index) ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        series.setMarkerSize(MARKER);
        var drawn = plotArea().getLineChartArray(0).getSerArray(index);
        if (limit(index)) {
            return;
        }
        var marker = drawn.getMarker().addNewSpPr();
        marker.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(data.tone(index)));
        marker.addNewLn().addNewNoFill();
        labels.apply(drawn.addNewDLbls(), index);
    }

    private boolean dots(int index) {
        return data.kind() == Kind.DOTS && index == 0;
    }

    /** A line the dots are held against: its name says its value. */
    private boolean limit(int index) {
        return data.kind() == Kind.DOTS && index > 0;
    }

    private void pie(CTPieSer slices, int index) {
        for (int slice = 0; slice < data.categories().size(); slice++) {
            var point = slices.addNewDPt();
            point.addNewIdx().setVal(slice);
            var shape = point.addNewSpPr();
            shape.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(Tone.of(slice)));
            shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        }
        labels.apply(slices.addNewDLbls(), index);
    }

    private XDDFChartData.Series series(int index) {
        return chart.getChartSeries().getFirst().getSeries(index);
    }

    private CTPlotArea plotArea() {
        return chart.getCTChart().getPlotArea();
    }
}
