package fazhi.presentation.pptx;

import fazhi.common.text.TextWidth;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.figure.chart.ChartData;
import fazhi.presentation.Slide;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * The sheet of a pillar (板块开篇页), on the layout of the cover: the large figure at the left, what was
 * done and what is lacking beside it, the other figures as a strip of cards below.
 */
public record SlideChapter(XSLFSlide page, SlideText text, SlideTools tools, OfficialWords words) {

    public static final double NAME_TOP = 40;

    /** Where the pillar's name stands over a finding. */
    public static final double KICKER_TOP = 22;

    /** Where the figure and the sentences beside it begin. */
    public static final double FIGURE_TOP = 104;

    public static final double FIGURE_WIDTH = 252;

    public static final double LABEL = 28;

    public static final double BESIDE = 22;

    private static final double VALUE = 96;

    private static final double NAME_HEIGHT = 60;

    private static final double GAP = 18;

    private static final double STRIP = 132;

    private static final double WIDTH = DeckMaster.WIDTH - CoverLayout.LEFT - DeckMaster.MARGIN;

    private static final Rectangle2D CARDS =
            new Rectangle2D.Double(
                    CoverLayout.LEFT, DeckMaster.CONTENT_BOTTOM - STRIP, WIDTH, STRIP);

    /** Above the chart. */
    public static final double CAPTION = 30;

    private static final double CHART_TOP = 276;

    private static final Rectangle2D CHART =
            new Rectangle2D.Double(
                    CoverLayout.LEFT + FIGURE_WIDTH + GAP,
                    CHART_TOP,
                    WIDTH - FIGURE_WIDTH - GAP,
                    DeckMaster.CONTENT_BOTTOM - CHART_TOP);

    void write(Slide slide) {
        head(slide);
        page.removeShape(page.getPlaceholder(1));
        if (slide.content().isEmpty()) {
            return;
        }
        slide.leading().ifPresent(this::leading);
        var sentences = told(slide, words);
        boxes(slide, sentences).draw(page, text, slide, sentences, FIGURE_TOP - SlideBoxes.GAP);
        slide.strip().ifPresent(cards -> new SlideCards(page, text, CARDS).write(slide, cards));
        slide.chart().ifPresent(data -> chart(data, picture(slide, sentences)));
    }

    /** The pillar's name, or small above what its number says. */
    private void head(Slide slide) {
        if (slide.kicker().isBlank()) {
            text.title(page, slide.title());
        } else {
            var box = text.box(page, CoverLayout.LEFT, KICKER_TOP, WIDTH, CAPTION);
            text.add(
                    box.addNewTextParagraph(),
                    slide.kicker(),
                    SlideWriter.SMALL_POINTS,
                    SlideText.BLUE);
            text.title(page, slide.title(), foundPoints(slide.title()));
        }
        if (!slide.content().isEmpty()) {
            page.getPlaceholder(0)
                    .setAnchor(
                            new Rectangle2D.Double(CoverLayout.LEFT, NAME_TOP, WIDTH, NAME_HEIGHT));
        }
    }

    /** As large as lets a finding stand on one line. */
    public static double foundPoints(String finding) {
        return Math.min(DeckMaster.TITLE_POINTS, Math.floor(WIDTH / TextWidth.of(finding)));
    }

    /** Its title above it, for the sheet has another. */
    private void chart(ChartData data, Rectangle2D place) {
        var box = text.box(page, place.getX(), place.getY() - CAPTION, place.getWidth(), CAPTION);
        text.add(box.addNewTextParagraph(), data.title(), SlideWriter.SMALL_POINTS, SlideText.GREY);
        SlideContent.chart(page, tools, data, place);
    }

    /** Where the chart of a sheet stands: below its sentences, however many lines they need. */
    public static Rectangle2D picture(Slide slide, List<String> sentences) {
        double below =
                boxes(slide, sentences).places(sentences, FIGURE_TOP - SlideBoxes.GAP).stream()
                        .mapToDouble(Rectangle2D::getMaxY)
                        .max()
                        .orElse(FIGURE_TOP);
        double top = below + SlideBoxes.GAP + CAPTION;
        return new Rectangle2D.Double(
                CHART.getX(), top, CHART.getWidth(), DeckMaster.CONTENT_BOTTOM - top);
    }

    /** Where the cards stand. */
    public static Rectangle2D strip() {
        return (Rectangle2D) CARDS.clone();
    }

    /** What was done and what is lacking. */
    public static List<String> told(Slide slide, OfficialWords words) {
        return slide.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).parts())
                .map(parts -> parts.stream().map(words::plain).collect(Collectors.joining()))
                .toList();
    }

    /** The boxes these sentences stand in, right of the figure and above the cards. */
    public static SlideBoxes boxes(Slide slide, List<String> sentences) {
        double aside = slide.leading().isPresent() ? FIGURE_WIDTH + GAP : 0;
        double bottom =
                slide.chart().isPresent()
                        ? CHART.getY() - CAPTION - SlideBoxes.GAP
                        : slide.strip().isPresent()
                                ? CARDS.getY() - SlideBoxes.GAP
                                : CARDS.getMaxY();
        return SlideBoxes.fitting(
                sentences,
                CoverLayout.LEFT + aside,
                WIDTH - aside,
                bottom - FIGURE_TOP + 2 * SlideBoxes.GAP);
    }

    /** How large a number is written so that it stands on one line with its unit. */
    public static double valuePoints(String number, String unit) {
        double wide = TextWidth.of(number) * VALUE + TextWidth.of(unit) * LABEL;
        return VALUE * Math.min(1, FIGURE_WIDTH / wide);
    }

    /** What stands below the number. */
    public static List<String> beside(Block.Table table) {
        return SlideCards.beside(table.header(), table.rows().getFirst());
    }

    /** Label, number and basis below each other. */
    private void leading(Block.Table table) {
        var cells = table.rows().getFirst();
        var box =
                text.box(
                        page,
                        CoverLayout.LEFT,
                        FIGURE_TOP,
                        FIGURE_WIDTH,
                        CARDS.getY() - FIGURE_TOP);
        text.add(box.addNewTextParagraph(), cells.getFirst(), LABEL, SlideText.BLACK);
        var value = box.addNewTextParagraph();
        int cut = cells.get(1).lastIndexOf(' ');
        var number = cells.get(1).substring(0, cut);
        var unit = cells.get(1).substring(cut);
        text.add(value, number, valuePoints(number, unit), SlideText.BLUE);
        text.add(value, unit, LABEL, SlideText.BLACK);
        beside(table)
                .forEach(each -> text.add(box.addNewTextParagraph(), each, BESIDE, SlideText.GREY));
    }
}
