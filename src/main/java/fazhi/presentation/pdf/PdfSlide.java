package fazhi.presentation.pdf;

import fazhi.common.text.Html;
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
import fazhi.document.pdf.picture.ChartPicture;
import fazhi.figure.chart.ChartData;
import fazhi.office.MatrixShades;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import fazhi.presentation.pptx.DeckMaster;
import fazhi.presentation.pptx.SlideBoxes;
import fazhi.presentation.pptx.SlideCards;
import fazhi.presentation.pptx.SlideContent;
import fazhi.presentation.pptx.SlidePoints;
import fazhi.presentation.pptx.SlideTable;
import fazhi.presentation.pptx.SlideText;
import fazhi.presentation.pptx.SlideTools;
import fazhi.presentation.pptx.SlideWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Draws one slide on a page of a PDF (幻灯片绘制), with the places and sizes of the .pptx. */
record PdfSlide(
        Html page, SlideTools tools, OfficialWords words, MatrixShades shades, Slide slide) {

    private static final double LABEL_POINTS = 20;

    private static final double SPACING = 1.25;

    /** Rows of a table stand closer, or a long head pushes the last one off the slide. */
    private static final double TIGHT = 1.17;

    void write(Slide part) {
        var top = heads(part);
        var points = new ArrayList<SlidePoints.Point>();
        for (var block : part.content()) {
            top = block(block, top, points);
        }
        points(points, top);
    }

    /** Topic, message and basis; answers where the content begins. */
    private double heads(Slide part) {
        if (!part.kicker().isBlank()) {
            line("kicker", SlideWriter.KICKER_TOP, part.kicker());
        }
        line("message", DeckMaster.TITLE_TOP, part.title());
        double top =
                DeckMaster.TITLE_TOP
                        + SlideText.lines(part.title(), DeckMaster.TITLE_POINTS)
                                * DeckMaster.TITLE_LINE
                        + SlideWriter.GAP;
        if (!part.basis().isBlank()) {
            double small = SlideWriter.SMALL_POINTS;
            line("basis", top, part.basis());
            top += SlideText.lines(part.basis(), small) * small * SlideText.LINE_HEIGHT + 4;
        }
        return top;
    }

    /** Answers where what follows begins. */
    private double block(Block block, double top, List<SlidePoints.Point> points) {
        switch (block) {
            case Photos photos -> new PdfPhotos(page, tools.photographs(), top).write(photos);
            case Steps steps -> {
                return new PdfSteps(page, words.texts(), top).write(steps);
            }
            case Heading(_, var heading) -> points.add(new SlidePoints.Point(heading, true));
            case Paragraph paragraph -> points.add(new SlidePoints.Point(plain(paragraph), false));
            case Chart(var data) -> chart(data, top);
            case Table table when slide.cards(table) -> {
                var room = SlideCards.room(slide, top);
                new PdfCards(page, slide, room).write(table);
                return room.getMaxY();
            }
            case Table table ->
                    table(
                            table,
                            top,
                            (row, column) -> SlideContent.fill(slide, table, row, column));
            case Grid(var matrix) ->
                    table(
                            MatrixTable.of(matrix, words),
                            top,
                            (row, column) ->
                                    shades.fill(matrix.cells().get(row).get(column).value()));
            case PageBreak() -> {}
        }
        return top;
    }

    private String plain(Paragraph paragraph) {
        return paragraph.parts().stream().map(words::plain).collect(Collectors.joining());
    }

    private void chart(ChartData data, double top) {
        if (data.empty()) {
            line("basis", top, words.noData());
            return;
        }
        var shown = tools.charts().atMost(data, NativeCharts.MOST_ON_A_SLIDE);
        double high = DeckMaster.CONTENT_BOTTOM - top - SlideWriter.GAP;
        page.raw(box("content", DeckMaster.MARGIN, top, DeckMaster.TEXT_WIDTH))
                .raw(ChartPicture.within(DeckMaster.TEXT_WIDTH, high, LABEL_POINTS).of(shown))
                .close("div");
    }

    /** Fills come by row and by column right of the first; empty where there is none. */
    private void table(Table table, double top, BiFunction<Integer, Integer, String> fill) {
        double points = SlideTable.points(table, top);
        page.raw(box("content", DeckMaster.MARGIN, top + 8, DeckMaster.TEXT_WIDTH))
                .raw(
                        "<table style=\"font-size:%.1fpt;line-height:%.1fpt\"><colgroup>"
                                .formatted(points, points * TIGHT))
                .raw(columns(table, points))
                .raw("</colgroup>")
                .row("th", table.header());
        for (int row = 0; row < table.rows().size(); row++) {
            page.raw("<tr>");
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                var colour = column == 0 ? "" : fill.apply(row, column - 1);
                page.raw(colour.isEmpty() ? "<td>" : "<td style=\"background:#" + colour + "\">")
                        .text(cells.get(column))
                        .close("td");
            }
            page.close("tr");
        }
        page.raw("</table></div>");
    }

    private static String columns(Table table, double points) {
        return Arrays.stream(SlideTable.widths(table, points))
                .mapToObj("<col style=\"width:%.1fpt\"/>"::formatted)
                .collect(Collectors.joining());
    }

    private void points(List<SlidePoints.Point> points, double top) {
        if (points.isEmpty()) {
            return;
        }
        double room = DeckMaster.CONTENT_BOTTOM - top;
        if (SlidePoints.boxed(points, room)) {
            var sentences = points.stream().map(SlidePoints.Point::words).toList();
            new PdfBoxes(
                            page,
                            SlideBoxes.fitting(
                                    sentences, DeckMaster.MARGIN, DeckMaster.TEXT_WIDTH, room),
                            slide)
                    .write(sentences, top);
            return;
        }
        double size = SlidePoints.size(points, room);
        page.raw(box("content", DeckMaster.MARGIN, top + 6, DeckMaster.TEXT_WIDTH))
                .raw(
                        "<div style=\"font-size:%.1fpt;line-height:%.1fpt\">"
                                .formatted(size, size * SPACING));
        points.forEach(
                each -> page.element("div", each.heading() ? "part" : "point", each.words()));
        page.raw("</div></div>");
    }

    private void line(String kind, double top, String text) {
        page.raw(box(kind, DeckMaster.MARGIN, top, DeckMaster.TEXT_WIDTH)).text(text).close("div");
    }

    /** The class of words that warn of something, behind the class of their box. */
    static String mark(Slide slide, String words) {
        return slide.warning(words)
                .map(each -> " mark-" + each.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static String box(String kind, double left, double top, double width) {
        return String.format(
                Locale.ROOT,
                "<div class=\"%s\" style=\"left:%.1fpt;top:%.1fpt;width:%.1fpt\">",
                kind,
                left,
                top,
                width);
    }
}
