package fazhi.presentation.pptx;

import fazhi.common.text.TextWidth;
import fazhi.office.OfficialFonts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Words on a slide: both fonts on every run, or a PC falls back to Calibri. */
public record SlideText(OfficialFonts fonts) {

    /** Behind what stands in a box. */
    static final Color FACE = BoxColour.PLAIN.face();

    /** Of a box that is complete. */
    static final Color EDGE = BoxColour.PLAIN.edge();

    static final String BLACK = "262626";

    static final String BLUE = "1F4E79";

    static final String RED = "C00000";

    static final String GREY = "595959";

    /** Comma and colon of both languages, and where a Chinese bracket closes. */
    private static final String CLAUSES = "\uff0c\u3001\uff1b\uff1a,;:";

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    public static final double LINE_HEIGHT = 1.35;

    /** Writes the title; answers the height it takes, two lines for a long message. */
    double title(XSLFSlide slide, String words) {
        var title = slide.getPlaceholder(0);
        title.clearText();
        var paragraph = title.addNewTextParagraph();
        int clause = clause(words);
        if (clause > 0) {
            write(paragraph, words.substring(0, clause));
            paragraph.addLineBreak();
        }
        write(paragraph, words.substring(clause).strip());
        return clause > 0
                ? 2 * DeckMaster.TITLE_LINE
                : lines(words, DeckMaster.TITLE_POINTS) * DeckMaster.TITLE_LINE;
    }

    /** A title on one line, in a size of its own. */
    void title(XSLFSlide slide, String words, double points) {
        title(slide, words);
        for (var paragraph : slide.getPlaceholder(0).getTextParagraphs()) {
            paragraph.getTextRuns().forEach(run -> run.setFontSize(points));
        }
    }

    /** Where a title of two lines is broken: after the last clause the first line holds, or 0. */
    private static int clause(String words) {
        if (lines(words, DeckMaster.TITLE_POINTS) != 2) {
            return 0;
        }
        for (int at = words.length() - 1; at > 0; at--) {
            boolean ends = CLAUSES.indexOf(words.charAt(at - 1)) >= 0;
            if (ends
                    && lines(words.substring(0, at), DeckMaster.TITLE_POINTS) == 1
                    && lines(words.substring(at), DeckMaster.TITLE_POINTS) == 1) {
                return at;
            }
        }
        return 0;
    }

    private void write(XSLFTextParagraph paragraph, String words) {
        var run = paragraph.addNewTextRun();
        run.setText(unbroken(words));
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

    public static double lines(String words, double points) {
        return Math.max(1, Math.ceil(TextWidth.of(words) * points / DeckMaster.TEXT_WIDTH));
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

    /** A plain field of colour. */
    void shape(XSLFSlide slide, double left, double top, double width, double height, Color fill) {
        var shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(left, top, width, height));
        shape.setFillColor(fill);
        shape.setLineColor(null);
    }

    void add(XSLFTextParagraph paragraph, String words, double points, String colour) {
        // table cells come with an end mark of 11 pt
        if (paragraph.getXmlObject().isSetEndParaRPr()) {
            paragraph.getXmlObject().unsetEndParaRPr();
        }
        var run = paragraph.addNewTextRun();
        run.setText(unbroken(words));
        style(((CTRegularTextRun) run.getXmlObject()).getRPr(), points, colour);
    }

    /** No line breaks within a date. */
    private static String unbroken(String words) {
        return DAY.matcher(words).replaceAll("$1\u2011$2\u2011$3");
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
