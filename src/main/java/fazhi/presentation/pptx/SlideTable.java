package fazhi.presentation.pptx;

import fazhi.common.text.TextWidth;
import fazhi.document.Block.Table;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table or matrix that can be edited on the slide (表格); its first column holds the names. */
public record SlideTable(XSLFSlide page, SlideText text, double top) {

    private static final double LARGEST = 28;

    private static final double SMALLEST = 18;

    private static final double TALLEST_ROW = 44;

    /** So few rows stand further apart, as on the wall. */
    private static final int FEW = 5;

    private static final double TALLEST_OF_FEW = 64;

    private static final double FIRST_COLUMN = 1.6;

    private static final double WIDEST_FIRST = 0.42;

    private static final double LINE = 1.4;

    private static final double STEP = 2;

    private static final double INSETS = 18;

    private static final double EDGES = 6;

    /** In characters: what is longer is read, not glanced at. */
    private static final double SENTENCE = 8;

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
                var side =
                        column == 0 || TextWidth.of(words) > SENTENCE
                                ? TextAlign.LEFT
                                : TextAlign.CENTER;
                cell(drawn.getCell(row, column), words, colour, side, points);
            }
        }
        drawn.getCTTable().getTblPr().setFirstRow(true);
    }

    /** As large as lets all rows stand on the page, names and numbers on one line. */
    public static double points(Table table, double top) {
        double points = LARGEST;
        while (points > SMALLEST && !fits(table, points, top)) {
            points -= STEP;
        }
        return points;
    }

    private static boolean fits(Table table, double points, double top) {
        var widths = widths(table, points);
        double high =
                headLines(table, widths, points) * points * LINE
                        + EDGES
                        + table.rows().stream()
                                .mapToDouble(row -> height(row, widths, points))
                                .sum();
        return high <= DeckMaster.CONTENT_BOTTOM - top - 8
                && table.rows().stream().allMatch(row -> unbroken(row, widths, points));
    }

    /** Only what is a sentence may go on over lines. */
    private static boolean unbroken(List<String> row, double[] widths, double points) {
        for (int column = 0; column < row.size(); column++) {
            boolean sentence = column > 0 && TextWidth.of(row.get(column)) > SENTENCE;
            if (!sentence && lines(row.get(column), widths[column], points) > 1) {
                return false;
            }
        }
        return true;
    }

    private static double height(List<String> row, double[] widths, double points) {
        double lines = 1;
        for (int column = 1; column < row.size(); column++) {
            lines = Math.max(lines, lines(row.get(column), widths[column], points));
        }
        return lines * points * LINE + EDGES;
    }

    private static double lines(String words, double width, double points) {
        return Math.ceil(TextWidth.of(words) * points / (width - INSETS));
    }

    /** The first column holds names; what is short gets what it needs, sentences share the rest. */
    public static double[] widths(Table table, double points) {
        int columns = table.header().size();
        double[] widths = new double[columns];
        widths[0] = firstColumn(table, points);
        double rest = DeckMaster.TEXT_WIDTH - widths[0];
        if (!told(table)) {
            Arrays.fill(widths, 1, columns, rest / (columns - 1));
            return widths;
        }
        int sentences = 0;
        for (int column = 1; column < columns; column++) {
            double longest = longest(table, column);
            if (longest > SENTENCE) {
                sentences++;
            } else {
                widths[column] = Math.max(longest, name(table, column)) * points + INSETS;
                rest -= widths[column];
            }
        }
        for (int column = 1; column < columns; column++) {
            if (widths[column] == 0) {
                widths[column] = Math.max(points * SENTENCE / 2, rest / sentences);
            }
        }
        return fitted(widths);
    }

    /** Never wider than the page, however many columns there are. */
    private static double[] fitted(double[] widths) {
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(each -> each / all * DeckMaster.TEXT_WIDTH).toArray();
    }

    private static boolean told(Table table) {
        return IntStream.range(1, table.header().size())
                .anyMatch(column -> longest(table, column) > SENTENCE);
    }

    /** Of what stands in it; the name above it breaks where it must. */
    private static double longest(Table table, int column) {
        return table.rows().stream()
                .mapToDouble(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    /** Of a name above it, half may stand on a second line. */
    private static double name(Table table, int column) {
        return Math.clamp(Math.ceil(TextWidth.of(table.header().get(column)) / 2), 2, SENTENCE);
    }

    private void place(XSLFTable drawn, Table table, double points) {
        int rows = table.rows().size();
        var widths = widths(table, points);
        double room = DeckMaster.CONTENT_BOTTOM - top - 8;
        double tallest = Math.max(rows <= FEW ? TALLEST_OF_FEW : TALLEST_ROW, points * LINE * 1.5);
        double wanted = headLines(table, widths, points) * points * LINE + EDGES;
        double head = Math.max(wanted, room / (rows + 1) * 0.8);
        double height = Math.min(tallest, (room - head) / Math.max(1, rows));
        head = Math.min(head, Math.max(tallest, wanted));
        double used = head;
        drawn.setRowHeight(0, head);
        for (int row = 0; row < rows; row++) {
            double high = Math.max(height, height(table.rows().get(row), widths, points));
            drawn.setRowHeight(row + 1, high);
            used += high;
        }
        for (int column = 0; column < widths.length; column++) {
            drawn.setColumnWidth(column, widths[column]);
        }
        drawn.setAnchor(
                new Rectangle2D.Double(
                        DeckMaster.MARGIN, top + 8, DeckMaster.TEXT_WIDTH, Math.min(used, room)));
    }

    /** Wide enough for its longest name, as far as the other columns allow. */
    private static double firstColumn(Table table, double points) {
        double fair =
                DeckMaster.TEXT_WIDTH / (table.header().size() - 1 + FIRST_COLUMN) * FIRST_COLUMN;
        double wanted =
                table.rows().stream().mapToInt(row -> row.getFirst().length()).max().orElse(0)
                                * points
                        + INSETS;
        return told(table)
                ? Math.min(wanted, DeckMaster.TEXT_WIDTH * WIDEST_FIRST)
                : Math.max(fair, Math.min(wanted, DeckMaster.TEXT_WIDTH * WIDEST_FIRST));
    }

    private static double headLines(Table table, double[] widths, double points) {
        double lines = 1;
        for (int column = 1; column < widths.length; column++) {
            var name = table.header().get(column);
            lines = Math.max(lines, Math.ceil(name.length() * points / (widths[column] - INSETS)));
        }
        return lines;
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
