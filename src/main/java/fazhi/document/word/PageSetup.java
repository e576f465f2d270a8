package fazhi.document.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Paper, margins, grid and page numbers (页面设置), in twentieths of a point. */
record PageSetup(XWPFDocument word) {

    /** Width of the type area (版心宽), 156 mm. */
    static final int TEXT_WIDTH = 8845;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int TOP = 2098;
    private static final int RIGHT = 1474;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1587;
    private static final int HEADER = 851;

    /** The dash of the page number stands 7 mm under the type area. */
    private static final int FOOTER = 1406;

    /** 22 lines a page; 580 would give 21. */
    private static final int LINE = 579;

    private static final int ONE_CHARACTER = 280;

    void apply() {
        var body = word.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        paper(section);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        settings();
    }

    private static void paper(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        // a grid of characters makes LibreOffice print 14 a line; the style's spacing does it
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /** Between long dashes, one character from the outer edge. */
    private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = word.createFooter(pages).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(ONE_CHARACTER);
            paragraph.setIndentationRightChars(100);
        } else {
            paragraph.setIndentationLeft(ONE_CHARACTER);
            paragraph.setIndentationLeftChars(100);
        }
        paragraph.createRun().setText("\u2014 ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        paragraph.createRun().setText(" \u2014");
    }

    private void settings() {
        word.setEvenAndOddHeadings(true);
        // bound on the left of every sheet, printed on both sides
        word.setMirrorMargins(true);
        var settings = word.getSettings().getCTSettings();
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        var compatibility = settings.isSetCompat() ? settings.getCompat() : settings.addNewCompat();
        compatibility.addNewDoNotExpandShiftReturn();
        var mode = compatibility.addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }
}
