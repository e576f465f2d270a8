package fazhi.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table of fixed layout; widths stand in its grid too, which is what WPS reads. Built on the bare
 * XML, since POI's own rows slow down as a table grows.
 */
record TableFrame(CTTbl table, int[] widths) {

    private static final int PADDING = 85;

    /** Every line 0.5 pt (表格). */
    static TableFrame ruled(XWPFDocument word, int[] widths) {
        var frame = bare(word, widths);
        var borders = frame.properties().addNewTblBorders();
        for (var border :
                new CTBorder[] {
                    borders.addNewTop(),
                    borders.addNewLeft(),
                    borders.addNewBottom(),
                    borders.addNewRight(),
                    borders.addNewInsideH(),
                    borders.addNewInsideV()
                }) {
            line(border, 4);
        }
        var margins = frame.properties().addNewTblCellMar();
        width(margins.addNewLeft(), PADDING);
        width(margins.addNewRight(), PADDING);
        return frame;
    }

    static TableFrame bare(XWPFDocument word, int[] widths) {
        var table = word.createTable().getCTTbl();
        table.removeTr(0);
        var properties = table.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        var total = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width(total, PageSetup.TEXT_WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return new TableFrame(table, widths);
    }

    /** A rule as thick as so many eighths of a point. */
    static void line(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    CTTblPr properties() {
        return table.getTblPr();
    }

    CTRow row(int lowest) {
        var row = table.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        var height = properties.addNewTrHeight();
        height.setVal(BigInteger.valueOf(lowest));
        height.setHRule(STHeightRule.AT_LEAST);
        return row;
    }

    CTTc cell(CTRow row, int column) {
        var cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), widths[column]);
        return cell;
    }

    private static void width(CTTblWidth target, int width) {
        target.setType(STTblWidth.DXA);
        target.setW(BigInteger.valueOf(width));
    }
}
