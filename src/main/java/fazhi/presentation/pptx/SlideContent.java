package fazhi.presentation.pptx;

import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.PageBreak;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Photos;
import fazhi.document.Block.Steps;
import fazhi.document.Block.Table;
import fazhi.document.MatrixTable;
import fazhi.document.OfficialWords;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.office.MatrixShades;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws what a slide shows below its headings. */
record SlideContent(
        XSLFSlide page,
        SlideText text,
        SlideTools tools,
        OfficialWords words,
        MatrixShades shades,
        Slide slide) {

    private static final double LABEL_POINTS = 20;

    void write(List<Block> content, double top) {
        var points = new SlidePoints(page, text, top);
        for (var block : content) {
            switch (block) {
                case Heading(_, var heading) -> points.add(heading, true);
                case Paragraph paragraph -> points.add(plain(paragraph), false);
                case Chart(var data) -> chart(data, top);
                case Table table when slide.cards(table) ->
                        new SlideCards(page, text, SlideCards.below(top)).write(table);
                case Table table -> new SlideTable(page, text, top).write(table, (_, _) -> "");
                case Grid(var matrix) -> matrix(matrix, top);
                case Photos photos ->
                        new SlidePictures(page, text, tools.photographs(), top).write(photos);
                case Steps steps -> {
                    var below = new SlideSteps(page, text, words.texts(), top).write(steps);
                    points = new SlidePoints(page, text, below);
                }
                case PageBreak() -> {}
            }
        }
        points.fit();
    }

    private String plain(Paragraph paragraph) {
        return paragraph.parts().stream().map(words::plain).collect(Collectors.joining());
    }

    private void matrix(Matrix matrix, double top) {
        new SlideTable(page, text, top)
                .write(
                        MatrixTable.of(matrix, words),
                        (row, column) -> shades.fill(matrix.cells().get(row).get(column).value()));
    }

    private void chart(ChartData data, double top) {
        if (data.empty()) {
            text.line(page, words.noData(), top, LABEL_POINTS, SlideText.GREY);
            return;
        }
        chart(
                page,
                tools,
                data,
                new Rectangle2D.Double(
                        DeckMaster.MARGIN,
                        top,
                        DeckMaster.TEXT_WIDTH,
                        DeckMaster.CONTENT_BOTTOM - top));
    }

    static void chart(XSLFSlide page, SlideTools tools, ChartData data, Rectangle2D place) {
        var chart = page.getSlideShow().createChart(page);
        // unlike text boxes, charts are placed in EMU
        page.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        var shown = tools.charts().atMost(data, NativeCharts.MOST_ON_A_SLIDE);
        tools.charts().fill(chart, shown, tools.fonts().heading(), LABEL_POINTS);
        if (page.getShapes().getLast().getXmlObject() instanceof CTGraphicalObjectFrame frame) {
            var spoken = data.headline().isBlank() ? data.title() : data.headline();
            frame.getNvGraphicFramePr().getCNvPr().setDescr(spoken);
        }
    }
}
