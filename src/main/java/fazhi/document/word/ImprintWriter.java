package fazhi.document.word;

import fazhi.document.OfficialDocument.Imprint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblOverlap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * Copy-to and printing office between black rules (版记), floating on the lower edge of the last
 * page's type area; LibreOffice before 7.6 shows it in the text.
 */
record ImprintWriter(Sheet sheet) {

    /** Outer rules 0.35 mm, the inner one 0.25 mm, in eighths of a point. */
    private static final int OUTER = 8;

    private static final int INNER = 6;

    private static final int LOWEST_ROW = 540;

    void write(Imprint imprint) {
        if (!imprint.printed()) {
            return;
        }
        var frame = TableFrame.bare(sheet.word(), new int[] {PageSetup.TEXT_WIDTH});
        place(frame.properties().addNewTblpPr());
        frame.properties().addNewTblOverlap().setVal(STTblOverlap.NEVER);
        var borders = frame.properties().addNewTblBorders();
        TableFrame.line(borders.addNewTop(), OUTER);
        TableFrame.line(borders.addNewBottom(), OUTER);
        TableFrame.line(borders.addNewInsideH(), INNER);
        for (var line : lines(imprint)) {
            var cell = frame.cell(frame.row(LOWEST_ROW), 0);
            var paragraph = new XWPFParagraph(cell.addNewP(), sheet.word());
            paragraph.setStyle("Imprint");
            line.write(paragraph);
        }
        sheet.paragraph("End");
    }

    private List<Line> lines(Imprint imprint) {
        var lines = new ArrayList<Line>();
        var copyTo = imprint.copyTo();
        if (copyTo != null && !copyTo.isBlank()) {
            lines.add(paragraph -> Sheet.run(paragraph, sheet.words().copyTo(copyTo)));
        }
        lines.add(
                paragraph -> {
                    sheet.add(paragraph, sheet.words().printer(imprint));
                    paragraph.createRun().addTab();
                    sheet.add(paragraph, sheet.words().printed(imprint.printedOn()));
                });
        return lines;
    }

    private static void place(CTTblPPr position) {
        position.setHorzAnchor(STHAnchor.MARGIN);
        position.setVertAnchor(STVAnchor.MARGIN);
        position.setTblpXSpec(STXAlign.CENTER);
        position.setTblpYSpec(STYAlign.BOTTOM);
        position.setLeftFromText(BigInteger.ZERO);
        position.setRightFromText(BigInteger.ZERO);
    }

    private interface Line {

        void write(XWPFParagraph paragraph);
    }
}
