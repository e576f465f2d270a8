package fazhi.presentation.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.presentation.Slide;
import fazhi.presentation.pptx.SlideChapter;
import java.util.Locale;

/** The sheet before a pillar's slides (板块开篇页) on a page of a PDF, as in the .pptx. */
record PdfChapter(Html page, OfficialWords words) {

    void write(Slide slide, int number) {
        if (slide.content().isEmpty()) {
            PdfDeckWriter.cover("", slide.title(), "", page);
            return;
        }
        page.raw("<div class=\"slide cover\"><div class=\"band\"></div><div class=\"rule\"></div>")
                .element("div", "chapter-name", slide.title());
        for (var block : slide.content()) {
            if (block instanceof Block.Table table) {
                leading(table);
            }
        }
        var sentences = SlideChapter.told(slide, words);
        new PdfBoxes(page, SlideChapter.boxes(sentences)).write(sentences, SlideChapter.POINTS_TOP);
        page.element("div", "page-number", String.valueOf(number)).close("div");
    }

    private void leading(Block.Table table) {
        var cells = table.rows().getFirst();
        int cut = cells.get(1).lastIndexOf(' ');
        page.raw("<div class=\"leading\">")
                .raw(sized("div", "label", SlideChapter.LABEL))
                .text(cells.getFirst())
                .raw(sized("span", "beside", SlideChapter.BESIDE))
                .text(SlideChapter.beside(table))
                .raw("</span></div>")
                .raw(sized("div", "value", SlideChapter.VALUE))
                .text(cells.get(1).substring(0, cut))
                .raw(sized("span", "unit", SlideChapter.LABEL))
                .text(cells.get(1).substring(cut))
                .raw("</span></div></div>");
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
