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

    private static final double LARGEST = 28;

    private static final double SMALLEST = 18;

    private static final double TALLEST_ROW = 44;

    private static final double FIRST_COLUMN = 1.6;

    private static final double WIDEST_FIRST = 0.42;

    private static final double LINE = 1.25;

    private static final double STEP = 2;

    private static final double INSETS = 18;

    private static final Color BORDER = new Color(0xA6A6A6);

    static final String HEAD = "E7EDF3";

    /** Fills come by row and by column right of the first; empty where there is none. */
    void write(Table table, BiFunction<Integer, Integer, String> fill) {
        int rows = table.rows().size() + 1;
        int columns = table.header().size();
        var drawn = page.createTable(rows, columns);
        double points = points(table, top);
        place(drawn, table, points);
        for (int column = 0; column < columns; column++) {
            var head = table.header().get(column);
            cell(drawn.getCell(0, column), head, HEAD, TextAlign.CENTER, points);
            for (int row = 1; row < rows; row++) {
                var words = table.rows().get(row - 1).get(column);
                var colour = column == 0 ? "" : fill.apply(row - 1, column - 1);
                var side = column == 0 ? TextAlign.LEFT : TextAlign.CENTER;
                cell(drawn.getCell(row, column), words, colour, side, points);
            }
        }
        drawn.getCTTable().getTblPr().setFirstRow(true);
    }

    /** As large as lets every row stand on one line. */
    static double points(Table table, double top) {
        double points = LARGEST;
        while (points > SMALLEST && !fits(table, points, top)) {
            points -= STEP;
        }
        return points;
    }

    private static boolean fits(Table table, double points, double top) {
        double first = firstColumn(table, points);
        double unit = unit(table, first);
        double high =
                (headLines(table, unit, points) + table.rows().size()) * points * LINE
                        + (table.rows().size() + 1) * 6;
        return high <= DeckMaster.CONTENT_BOTTOM - top - 8
                && table.rows().stream()
                        .allMatch(
                                row ->
                                        SlideText.width(row.getFirst()) * points <= first - INSETS
                                                && row.stream()
                                                        .skip(1)
                                                        .allMatch(
                                                                cell ->
                                                                        SlideText.width(cell)
                                                                                        * points
                                                                                <= unit - INSETS));
    }

    private static double unit(Table table, double first) {
        return (DeckMaster.TEXT_WIDTH - first) / Math.max(1, table.header().size() - 1);
    }

    private void place(XSLFTable drawn, Table table, double points) {
        int rows = table.rows().size();
        int columns = table.header().size();
        double first = firstColumn(table, points);
        double unit = unit(table, first);
        double room = DeckMaster.CONTENT_BOTTOM - top - 8;
        double tallest = Math.max(TALLEST_ROW, points * LINE * 1.5);
        double wanted = headLines(table, unit, points) * points * LINE + 6;
        double head = Math.max(wanted, room / (rows + 1) * 0.8);
        double height = Math.min(tallest, (room - head) / Math.max(1, rows));
        head = Math.min(head, Math.max(tallest, wanted));
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
    static double firstColumn(Table table, double points) {
        double fair =
                DeckMaster.TEXT_WIDTH / (table.header().size() - 1 + FIRST_COLUMN) * FIRST_COLUMN;
        double wanted =
                table.rows().stream().mapToInt(row -> row.getFirst().length()).max().orElse(0)
                                * points
                        + INSETS;
        return Math.max(fair, Math.min(wanted, DeckMaster.TEXT_WIDTH * WIDEST_FIRST));
    }

    private static double headLines(Table table, double width, double points) {
        return table.header().stream()
                .skip(1)
                .mapToDouble(name -> Math.ceil(name.length() * points / (width - INSETS)))
                .max()
                .orElse(1);
    }

    private void cell(
            XSLFTableCell cell, String words, String fill, TextAlign side, double points) {
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
        text.add(paragraph, words, points, SlideText.BLACK);
    }
}
