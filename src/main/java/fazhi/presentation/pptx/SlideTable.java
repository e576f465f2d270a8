package fazhi.presentation.pptx;

import fazhi.document.Block.Table;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.BiFunction;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table or matrix that can be edited on the slide (表格); its first column holds the names. */
record SlideTable(XSLFSlide page, SlideText text, double top) {

    private static final double POINTS = 18;

    private static final double TALLEST_ROW = 44;

    private static final double FIRST_COLUMN = 1.6;

    private static final double WIDEST_FIRST = 0.42;

    private static final double LINE = POINTS * 1.25;

    private static final double INSETS = 18;

    private static final Color BORDER = new Color(0xA6A6A6);

    private static final String HEAD = "E7EDF3";

    /** Fills come by row and by column right of the first; empty where there is none. */
    void write(Table table, BiFunction<Integer, Integer, String> fill) {
        int rows = table.rows().size() + 1;
        int columns = table.header().size();
        var drawn = page.createTable(rows, columns);
        place(drawn, table);
        for (int column = 0; column < columns; column++) {
            cell(drawn.getCell(0, column), table.header().get(column), HEAD, TextAlign.CENTER);
            for (int row = 1; row < rows; row++) {
                var words = table.rows().get(row - 1).get(column);
                var colour = column == 0 ? "" : fill.apply(row - 1, column - 1);
                var side = column == 0 ? TextAlign.LEFT : TextAlign.CENTER;
                cell(drawn.getCell(row, column), words, colour, side);
            }
        }
        drawn.getCTTable().getTblPr().setFirstRow(true);
    }

    private void place(XSLFTable drawn, Table table) {
        int rows = table.rows().size();
        int columns = table.header().size();
        double first = firstColumn(table);
        double unit = (DeckMaster.TEXT_WIDTH - first) / Math.max(1, columns - 1);
        double room = DeckMaster.CONTENT_BOTTOM - top - 8;
        double head = Math.max(headLines(table, unit) * LINE + 6, room / (rows + 1) * 0.8);
        double height = Math.min(TALLEST_ROW, (room - head) / Math.max(1, rows));
        head = Math.min(head, Math.max(TALLEST_ROW, headLines(table, unit) * LINE + 6));
        drawn.setAnchor(
                new Rectangle2D.Double(
                        DeckMaster.MARGIN, top + 8, DeckMaster.TEXT_WIDTH, head + height * rows));
        for (int row = 0; row <= rows; row++) {
            drawn.setRowHeight(row, row == 0 ? head : height);
        }
        for (int column = 0; column < columns; column++) {
            drawn.setColumnWidth(column, column == 0 ? first : unit);
        }
    }

    /** Wide enough for its longest name, as far as the other columns allow. */
    private static double firstColumn(Table table) {
        double fair =
                DeckMaster.TEXT_WIDTH / (table.header().size() - 1 + FIRST_COLUMN) * FIRST_COLUMN;
        double wanted =
                table.rows().stream().mapToInt(row -> row.getFirst().length()).max().orElse(0)
                                * POINTS
                        + INSETS;
        return Math.max(fair, Math.min(wanted, DeckMaster.TEXT_WIDTH * WIDEST_FIRST));
    }

    private static double headLines(Table table, double width) {
        return table.header().stream()
                .skip(1)
                .mapToDouble(name -> Math.ceil(name.length() * POINTS / (width - INSETS)))
                .max()
                .orElse(1);
    }

    private void cell(XSLFTableCell cell, String words, String fill, TextAlign side) {
        for (var edge : BorderEdge.values()) {
            cell.setBorderColor(edge, BORDER);
            cell.setBorderWidth(edge, 0.75);
        }
        if (!fill.isEmpty()) {
            cell.setFillColor(Color.decode("#" + fill));
        }
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(2);
        cell.setBottomInset(2);
        var paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(side);
        text.add(paragraph, words, POINTS, SlideText.BLACK);
    }
}
