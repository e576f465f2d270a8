package fazhi.ledger.sheet.head;

import java.util.Arrays;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * How wide the columns of a table are, how high a row with broken lines, and what paper it wants
 * (列宽、行高和纸张): not every program makes rows high enough by itself.
 */
public final class TableMeasure {

    /** Characters across an A4 sheet lying on its side; a narrower table is stretched to it. */
    private static final double PAPER = 140;

    private static final double MOST_STRETCH = 1.6;

    /** Of a wider table the print on A4 is too small to read. */
    private static final double WIDE = 190;

    private static final double LINE_POINTS = 15;

    private static final double HIGHEST = 400;

    /** Han characters are a little wider than two digits. */
    private static final double HAN_EXCESS = 1.03;

    /** What the lines of a cell leave free of it. */
    private static final double EDGE = 0.6;

    private final double[] widths;

    /**
     * @param widths of the columns, from the left edge
     */
    public TableMeasure(double[] widths) {
        this.widths = widths.clone();
    }

    /** The same with texts given what the paper has left. */
    public TableMeasure stretched() {
        var total = total(0, widths.length - 1);
        if (total >= PAPER) {
            return this;
        }
        var factor = Math.min(MOST_STRETCH, PAPER / total);
        return new TableMeasure(Arrays.stream(widths).map(width -> width * factor).toArray());
    }

    public PaperSize paper() {
        return total(0, widths.length - 1) > WIDE ? PaperSize.A3_PAPER : PaperSize.A4_PAPER;
    }

    double total(int from, int to) {
        double total = 0;
        for (int i = from; i <= to; i++) {
            total += widths[i];
        }
        return total;
    }

    public void set(Worksheet sheet) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }

    public int lines(String text, int from, int to) {
        var room = Math.max(2, total(from, to) - EDGE);
        return text.lines()
                .mapToInt(
                        line ->
                                Math.max(
                                        1,
                                        (int)
                                                Math.ceil(
                                                        ColumnWidth.width(line)
                                                                * HAN_EXCESS
                                                                / room)))
                .sum();
    }

    /** A row of one line keeps the height each program gives it. */
    public static void height(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE_POINTS));
        }
    }
}
