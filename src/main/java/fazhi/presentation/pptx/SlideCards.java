package fazhi.presentation.pptx;

import fazhi.common.text.TextWidth;
import fazhi.document.Block.Table;
import fazhi.presentation.Slide;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** A pillar's figures as cards (数据卡片), laid out as on the wall. */
public record SlideCards(XSLFSlide page, SlideText text, Rectangle2D room) {

    private static final String UNKNOWN = "\u2014";

    private static final double GAP = 12;

    /** For two or three lines below the cards. */
    private static final double SENTENCE = 126;

    public static final double EDGE = 5;

    public static final double INSET = 12;

    private static final double VALUE = 44;

    /** Where so few stand on a slide. */
    private static final double LARGE_VALUE = 80;

    private static final int FEW = 4;

    private static final double LARGE_LABEL = 28;

    public static final double LABEL = 28;

    public static final double BESIDE = 26;

    private static final double TALLEST = 220;

    /** Lower than this nothing large stands in. */
    private static final double ROOMY = 150;

    /** In a strip, so that one alone is no banner. */
    private static final int FEWEST_BESIDE = 3;

    private static final double LINE = 1.25;

    private static final double SMALLEST = 0.6;

    private static final double STEP = 0.05;

    void write(Slide slide, Table table) {
        var places = places(table.rows().size(), room);
        for (int card = 0; card < places.size(); card++) {
            var colour = BoxColour.of(slide.warning(table.rows().get(card).getFirst()));
            face(places.get(card), colour);
            words(places.get(card), table, card, colour);
        }
    }

    /** What is left below what heads a slide. */
    public static Rectangle2D below(double top) {
        return new Rectangle2D.Double(
                DeckMaster.MARGIN,
                top + GAP,
                DeckMaster.TEXT_WIDTH,
                DeckMaster.CONTENT_BOTTOM - top - GAP);
    }

    /** The same, or what a sentence below them leaves. */
    public static Rectangle2D room(Slide slide, double top) {
        var room = below(top);
        if (slide.summary() && slide.content().size() > 1) {
            room.setRect(room.getX(), room.getY(), room.getWidth(), room.getHeight() - SENTENCE);
        }
        return room;
    }

    /** Where so many cards stand; in a strip all beside each other. */
    public static List<Rectangle2D> places(int cards, Rectangle2D room) {
        var places = new java.util.ArrayList<Rectangle2D>();
        int across = room.getHeight() < ROOMY ? Math.max(FEWEST_BESIDE, cards) : across(cards);
        int down = Math.ceilDiv(cards, across);
        double height = Math.min(TALLEST, (room.getHeight() - GAP * (down - 1)) / down);
        double width = (room.getWidth() - GAP * (across - 1)) / across;
        double begin = room.getY() + (room.getHeight() - height * down - GAP * (down - 1)) / 2;
        for (int card = 0; card < cards; card++) {
            places.add(
                    new Rectangle2D.Double(
                            room.getX() + (card % across) * (width + GAP),
                            begin + (card / across) * (height + GAP),
                            width,
                            height));
        }
        return places;
    }

    private static int across(int cards) {
        return switch (cards) {
            case 1 -> 1;
            case 2, 4 -> 2;
            default -> 3;
        };
    }

    private void face(Rectangle2D place, BoxColour colour) {
        shape(place, colour.face());
        shape(
                new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), EDGE),
                colour.edge());
    }

    private void shape(Rectangle2D place, Color fill) {
        text.shape(page, place.getX(), place.getY(), place.getWidth(), place.getHeight(), fill);
    }

    private void words(Rectangle2D place, Table table, int card, BoxColour colour) {
        var cells = table.rows().get(card);
        double width = place.getWidth() - 2 * INSET;
        var box =
                text.box(
                        page,
                        place.getX() + INSET,
                        place.getY() + EDGE + 3,
                        width,
                        place.getHeight() - EDGE - 6);
        box.setVerticalAlignment(org.apache.poi.sl.usermodel.VerticalAlignment.MIDDLE);
        var label = cells.getFirst();
        var beside = beside(table.header(), cells);
        double scale = scale(table, place);
        line(box, label, labelPoints(label, width) * scale, SlideText.BLACK);
        double points = valuePoints(table.rows().size(), place);
        value(box, cells.get(1), width, scale, points, colour.number());
        beside.forEach(each -> line(box, each, BESIDE * scale, SlideText.GREY));
    }

    /** How large a number is written where so many stand beside each other. */
    public static double valuePoints(int cards, Rectangle2D card) {
        return cards <= FEW && card.getHeight() > ROOMY ? LARGE_VALUE : VALUE;
    }

    public static double labelPoints(String label, double width) {
        return TextWidth.of(label) * LARGE_LABEL <= width ? LARGE_LABEL : LABEL;
    }

    /** How much smaller all cards are written, so that none is cut off and neighbours are alike. */
    public static double scale(Table table, Rectangle2D place) {
        double width = place.getWidth() - 2 * INSET;
        double room = place.getHeight() - EDGE - 6;
        double value = valuePoints(table.rows().size(), place);
        return table.rows().stream()
                .mapToDouble(
                        cells ->
                                scale(
                                        cells.getFirst(),
                                        labelPoints(cells.getFirst(), width),
                                        beside(table.header(), cells),
                                        width,
                                        room,
                                        value))
                .min()
                .orElse(1);
    }

    private static double scale(
            String label,
            double points,
            List<String> beside,
            double width,
            double room,
            double value) {
        double scale = 1;
        while (scale > SMALLEST && height(label, points, beside, width, scale, value) > room) {
            scale -= STEP;
        }
        return scale;
    }

    private static double height(
            String label,
            double points,
            List<String> beside,
            double width,
            double scale,
            double value) {
        double small = BESIDE * scale;
        return LINE
                * (lines(label, points * scale, width) * points * scale
                        + value * scale
                        + beside.stream().mapToDouble(each -> lines(each, small, width)).sum()
                                * small);
    }

    private static double lines(String words, double points, double width) {
        return Math.ceil(TextWidth.of(words) * points / width);
    }

    /** 20 宗: the number large, its unit beside it. */
    private void value(
            XSLFTextBox box,
            String value,
            double width,
            double scale,
            double points,
            String colour) {
        int cut = value.lastIndexOf(' ');
        var number = cut < 0 ? value : value.substring(0, cut);
        var unit = cut < 0 ? "" : " " + value.substring(cut + 1);
        double wide = TextWidth.of(number) * points + TextWidth.of(unit) * LABEL;
        double fitting = Math.min(scale, width / wide);
        var paragraph = box.addNewTextParagraph();
        text.add(paragraph, number, points * fitting, colour);
        text.add(paragraph, unit, LABEL * fitting, SlideText.BLACK);
    }

    /** Its basis, and what is compared with it. */
    public static List<String> beside(List<String> header, List<String> cells) {
        int last = cells.size() - 1;
        var lines = new java.util.ArrayList<String>();
        if (last > 1) {
            lines.add(cells.get(last));
        }
        for (int column = 2; column < last; column++) {
            if (!cells.get(column).equals(UNKNOWN)) {
                lines.add(header.get(column) + " " + cells.get(column));
            }
        }
        return lines;
    }

    private void line(XSLFTextBox box, String words, double points, String colour) {
        text.add(box.addNewTextParagraph(), words, points, colour);
    }
}
