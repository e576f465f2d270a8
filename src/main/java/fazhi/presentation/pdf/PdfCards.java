package fazhi.presentation.pdf;

import fazhi.common.text.Html;
import fazhi.common.text.TextWidth;
import fazhi.document.Block.Table;
import fazhi.presentation.Slide;
import fazhi.presentation.pptx.SlideCards;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A pillar's figures as cards (数据卡片) on a page of a PDF. */
record PdfCards(Html page, Slide slide, Rectangle2D room) {

    private static final double LINE = 1.25;

    void write(Table table) {
        var places = SlideCards.places(table.rows().size(), room);
        for (int card = 0; card < places.size(); card++) {
            card(table, card, places.get(card));
        }
    }

    private void card(Table table, int card, Rectangle2D place) {
        var cells = table.rows().get(card);
        var label = cells.getFirst();
        var beside = SlideCards.beside(table.header(), cells);
        double width = place.getWidth() - 2 * SlideCards.INSET;
        double large = SlideCards.valuePoints(table.rows().size(), place);
        double points = SlideCards.labelPoints(label, width);
        double scale = SlideCards.scale(table, place);
        page.raw(
                        PdfSlide.box(
                                "card" + PdfSlide.mark(slide, label),
                                place.getX(),
                                place.getY(),
                                place.getWidth()))
                .raw(
                        "<table><tr><td style=\"height:%.1fpt\">"
                                .formatted(place.getHeight() - SlideCards.EDGE));
        words("label", points * scale, label);
        value(cells.get(1), width, scale, large);
        beside.forEach(each -> words("beside", SlideCards.BESIDE * scale, each));
        page.raw("</td></tr></table></div>");
    }

    /** 20 宗: the number large, its unit beside it. */
    private void value(String value, double width, double scale, double large) {
        int cut = value.lastIndexOf(' ');
        var number = cut < 0 ? value : value.substring(0, cut);
        var unit = cut < 0 ? "" : " " + value.substring(cut + 1);
        double wide = TextWidth.of(number) * large + TextWidth.of(unit) * SlideCards.LABEL;
        double fitting = Math.min(scale, width / wide);
        page.raw(sized("div", "value", large * fitting))
                .text(number)
                .raw(sized("span", "unit", SlideCards.LABEL * fitting))
                .text(unit)
                .raw("</span></div>");
    }

    private void words(String kind, double points, String text) {
        page.raw(sized("div", kind, points)).text(text).close("div");
    }

    private static String sized(String tag, String kind, double points) {
        return String.format(
                Locale.ROOT,
                "<%s class=\"%s\" style=\"font-size:%.1fpt;line-height:%.1fpt\">",
                tag,
                kind,
                points,
                points * LINE);
    }
}
