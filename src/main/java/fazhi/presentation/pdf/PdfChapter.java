package fazhi.presentation.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.document.pdf.picture.ChartPicture;
import fazhi.figure.chart.ChartData;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import fazhi.presentation.pptx.SlideBoxes;
import fazhi.presentation.pptx.SlideChapter;
import fazhi.presentation.pptx.SlideTools;
import fazhi.presentation.pptx.SlideWriter;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** The sheet of a pillar (板块开篇页) on a page of a PDF, as in the .pptx. */
record PdfChapter(Html page, SlideTools tools, OfficialWords words) {

    void write(Slide slide, int number) {
        if (slide.content().isEmpty()) {
            PdfDeckWriter.cover("", slide.title(), "", page);
            return;
        }
        page.raw("<div class=\"slide cover\"><div class=\"band\"></div><div class=\"rule\"></div>");
        head(slide);
        slide.leading().ifPresent(this::leading);
        var sentences = SlideChapter.told(slide, words);
        new PdfBoxes(page, SlideChapter.boxes(slide, sentences), slide)
                .write(sentences, SlideChapter.FIGURE_TOP - SlideBoxes.GAP);
        slide.strip()
                .ifPresent(cards -> new PdfCards(page, slide, SlideChapter.strip()).write(cards));
        slide.chart().ifPresent(data -> chart(data, SlideChapter.picture(slide, sentences)));
        page.element("div", "page-number", String.valueOf(number)).close("div");
    }

    private void head(Slide slide) {
        if (slide.kicker().isBlank()) {
            page.element("div", "chapter-name", slide.title());
            return;
        }
        page.element("div", "chapter-kicker", slide.kicker())
                .raw(
                        String.format(
                                Locale.ROOT,
                                "<div class=\"chapter-name\" style=\"font-size:%.1fpt\">",
                                SlideChapter.foundPoints(slide.title())))
                .text(slide.title())
                .raw("</div>");
    }

    private void chart(ChartData data, Rectangle2D place) {
        var shown = tools.charts().atMost(data, NativeCharts.MOST_ON_A_SLIDE);
        double top = place.getY() - SlideChapter.CAPTION;
        page.raw(PdfSlide.box("basis", place.getX(), top, place.getWidth()))
                .text(data.title())
                .close("div")
                .raw(PdfSlide.box("content", place.getX(), place.getY(), place.getWidth()))
                .raw(
                        ChartPicture.within(
                                        place.getWidth(),
                                        place.getHeight(),
                                        SlideWriter.SMALL_POINTS)
                                .of(shown))
                .close("div");
    }

    private void leading(Block.Table table) {
        var cells = table.rows().getFirst();
        int cut = cells.get(1).lastIndexOf(' ');
        var number = cells.get(1).substring(0, cut);
        var unit = cells.get(1).substring(cut);
        page.raw("<div class=\"leading\">")
                .raw(sized("div", "label", SlideChapter.LABEL))
                .text(cells.getFirst())
                .raw("</div>")
                .raw(sized("div", "value", SlideChapter.valuePoints(number, unit)))
                .text(number)
                .raw(sized("span", "unit", SlideChapter.LABEL))
                .text(unit)
                .raw("</span></div>");
        SlideChapter.beside(table)
                .forEach(
                        each ->
                                page.raw(sized("div", "beside", SlideChapter.BESIDE))
                                        .text(each)
                                        .close("div"));
        page.raw("</div>");
    }

    private static String sized(String tag, String kind, double points) {
        return String.format(
                Locale.ROOT,
                "<%s class=\"%s\" style=\"font-size:%.1fpt;line-height:1.2\">",
                tag,
                kind,
                points);
    }
}
