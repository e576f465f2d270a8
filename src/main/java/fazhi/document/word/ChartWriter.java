package fazhi.document.word;

import fazhi.figure.chart.ChartData;
import fazhi.office.NativeCharts;
import fazhi.office.OfficialFonts;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** A native chart on a line of its own, its caption below (插图). */
record ChartWriter(Sheet sheet, NativeCharts charts, OfficialFonts fonts) {

    /** English metric units in a millimetre. */
    private static final int MILLIMETRE = 36000;

    private static final int WIDTH = 150 * MILLIMETRE;

    /** Three of them fit one page. */
    private static final int HEIGHT = 62 * MILLIMETRE;

    private static final double POINTS = 10.5;

    void write(ChartData data) throws IOException {
        if (data.empty()) {
            sheet.paragraph("Figure", sheet.words().noData());
        } else {
            draw(data);
        }
        var caption = sheet.words().caption(data.title(), data.unit(), data.basis());
        sheet.paragraph("Caption", caption);
    }

    private void draw(ChartData data) throws IOException {
        var run = sheet.paragraph("Figure").createRun();
        try {
            var chart = sheet.word().createChart(run, WIDTH, HEIGHT);
            charts.fill(chart, data, fonts.song(), POINTS);
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
        var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0);
        drawing.getDocPr().setDescr(data.headline().isBlank() ? data.title() : data.headline());
    }
}
