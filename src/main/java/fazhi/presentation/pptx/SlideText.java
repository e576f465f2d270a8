package fazhi.presentation.pptx;

import fazhi.office.OfficialFonts;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Words on a slide: both fonts on every run, or a PC falls back to Calibri. */
record SlideText(OfficialFonts fonts) {

    static final String BLACK = "262626";

    static final String BLUE = "1F4E79";

    static final String GREY = "595959";

    static final double LINE_HEIGHT = 1.35;

    private static final double NARROW = 0.58;

    /** Writes the title; answers the height it takes, two lines for a long message. */
    double title(XSLFSlide slide, String words) {
        var title = slide.getPlaceholder(0);
        title.clearText();
        write(title.addNewTextParagraph(), words);
        return lines(words, DeckMaster.TITLE_POINTS) * DeckMaster.TITLE_LINE;
    }

    private void write(XSLFTextParagraph paragraph, String words) {
        var run = paragraph.addNewTextRun();
        run.setText(words);
        var properties = ((CTRegularTextRun) run.getXmlObject()).getRPr();
        face(properties, fonts.title());
        colour(properties, BLACK);
    }

    /** A line across the slide; answers the height it takes, two lines for long words. */
    double line(XSLFSlide slide, String words, double top, double points, String colour) {
        double height = lines(words, points) * points * LINE_HEIGHT + 4;
        var box = box(slide, DeckMaster.MARGIN, top, DeckMaster.TEXT_WIDTH, height);
        add(box.addNewTextParagraph(), words, points, colour);
        return height;
    }

    static double lines(String words, double points) {
        return Math.max(1, Math.ceil(width(words) * points / DeckMaster.TEXT_WIDTH));
    }

    /** In characters as wide as they are high; Latin ones take about half. */
    static double width(String words) {
        return words.codePoints().mapToDouble(each -> each < 0x2e80 ? NARROW : 1).sum();
    }

    /** An empty box without insets. */
    XSLFTextBox box(XSLFSlide slide, double left, double top, double width, double height) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(left, top, width, height));
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.clearText();
        return box;
    }

    void add(XSLFTextParagraph paragraph, String words, double points, String colour) {
        // table cells come with an end mark of 11 pt
        if (paragraph.getXmlObject().isSetEndParaRPr()) {
            paragraph.getXmlObject().unsetEndParaRPr();
        }
        var run = paragraph.addNewTextRun();
        run.setText(words);
        style(((CTRegularTextRun) run.getXmlObject()).getRPr(), points, colour);
    }

    void style(CTTextCharacterProperties run, double points, String colour) {
        run.setSz((int) Math.round(points * 100));
        face(run, fonts.heading());
        colour(run, colour);
    }

    private static void face(CTTextCharacterProperties run, OfficialFonts.Face face) {
        run.setLang("zh-CN");
        run.addNewLatin().setTypeface(face.name());
        run.addNewEa().setTypeface(face.name());
    }

    private static void colour(CTTextCharacterProperties run, String colour) {
        run.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
    }
}
