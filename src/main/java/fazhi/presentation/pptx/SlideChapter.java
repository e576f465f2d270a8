package fazhi.presentation.pptx;

import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.presentation.Slide;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** The sheet before a pillar's slides (板块开篇页), on the layout of the cover. */
public record SlideChapter(XSLFSlide page, SlideText text, OfficialWords words) {

    public static final double NAME_TOP = 40;

    public static final double FIGURE_TOP = 100;

    public static final double LABEL = 28;

    public static final double VALUE = 96;

    public static final double POINTS_TOP = 254;

    private static final double NAME_HEIGHT = 60;

    public static final double BESIDE = 24;

    private static final double WIDTH = DeckMaster.WIDTH - CoverLayout.LEFT - DeckMaster.MARGIN;

    void write(Slide slide) {
        text.title(page, slide.title());
        page.removeShape(page.getPlaceholder(1));
        if (slide.content().isEmpty()) {
            return;
        }
        page.getPlaceholder(0)
                .setAnchor(new Rectangle2D.Double(CoverLayout.LEFT, NAME_TOP, WIDTH, NAME_HEIGHT));
        for (var block : slide.content()) {
            if (block instanceof Block.Table table) {
                leading(table);
            }
        }
        var sentences = told(slide, words);
        boxes(sentences).draw(page, text, sentences, POINTS_TOP);
    }

    /** What was done and what is lacking. */
    public static List<String> told(Slide slide, OfficialWords words) {
        return slide.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).parts())
                .map(parts -> parts.stream().map(words::plain).collect(Collectors.joining()))
                .toList();
    }

    /** The boxes these sentences stand in below the figure. */
    public static SlideBoxes boxes(List<String> sentences) {
        return SlideBoxes.fitting(
                sentences, CoverLayout.LEFT, WIDTH, DeckMaster.CONTENT_BOTTOM - POINTS_TOP);
    }

    /** What stands behind the label of the figure. */
    public static String beside(Block.Table table) {
        var words = SlideCards.beside(table.header(), table.rows().getFirst());
        return "  " + String.join("  ", words);
    }

    /** Label and basis, and the number below them. */
    private void leading(Block.Table table) {
        var cells = table.rows().getFirst();
        var box = box(FIGURE_TOP, POINTS_TOP - FIGURE_TOP);
        var label = box.addNewTextParagraph();
        text.add(label, cells.getFirst(), LABEL, SlideText.BLACK);
        text.add(label, beside(table), BESIDE, SlideText.GREY);
        var value = box.addNewTextParagraph();
        int cut = cells.get(1).lastIndexOf(' ');
        text.add(value, cells.get(1).substring(0, cut), VALUE, SlideText.BLUE);
        text.add(value, cells.get(1).substring(cut), LABEL, SlideText.BLACK);
    }

    private XSLFTextBox box(double top, double height) {
        return text.box(page, CoverLayout.LEFT, top, WIDTH, height);
    }
}
