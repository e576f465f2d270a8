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
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws what a slide shows below its headings. */
public record SlideContent(
        XSLFSlide page,
        SlideText text,
        SlideTools tools,
        OfficialWords words,
        MatrixShades shades,
        Slide slide) {

    private static final double LABEL_POINTS = 20;

    void write(List<Block> content, double top) {
        var points = new SlidePoints(page, text, slide, top);
        for (var block : content) {
            switch (block) {
                case Heading(_, var heading) -> points.add(heading, true);
                case Paragraph paragraph -> points.add(plain(paragraph), false);
                case Chart(var data) -> chart(data, top);
                case Table table when slide.cards(table) -> {
                    var room = SlideCards.room(slide, top);
                    new SlideCards(page, text, room).write(slide, table);
                    points = new SlidePoints(page, text, slide, room.getMaxY());
                }
                case Table table ->
                        new SlideTable(page, text, top)
                                .write(table, (row, column) -> fill(slide, table, row, column));
                case Grid(var matrix) -> matrix(matrix, top);
                case Photos photos ->
                        new SlidePictures(page, text, tools.photographs(), top).write(photos);
                case Steps steps -> {
                    var below = new SlideSteps(page, text, words.texts(), top).write(steps);
                    points = new SlidePoints(page, text, slide, below);
                }
                case PageBreak() -> {}
            }
        }
        points.fit();
    }

    /** Behind a cell, by what it warns of; columns are counted right of the first. */
    public static String fill(Slide slide, Table table, int row, int column) {
        return slide.warning(table.rows().get(row).get(column + 1))
                .map(each -> BoxColour.of(Optional.of(each)).face())
                .map(face -> "%06X".formatted(face.getRGB() & 0xFFFFFF))
                .orElse("");
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
