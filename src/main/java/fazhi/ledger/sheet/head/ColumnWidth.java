package fazhi.ledger.sheet.head;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;

/** How wide a column is (列宽): a Han character counts as two, long texts break into lines. */
public final class ColumnWidth {

    public static final double NUMBER = 6;

    private static final int LEAST = 8;

    private static final int DATE = 12;

    private static final int TEXT = 24;

    private static final int LONG_TEXT = 40;

    private static final int SPARE = 2;

    /** The sum below the rows is longer than they are. */
    private static final int SUM_SPARE = 5;

    /** Of a table with more columns than this, texts break sooner, so that it prints legibly. */
    private static final int FEW = 12;

    /** Headers may break into two lines. */
    private static final int HEADER_LINES = 2;

    private static final int HAN = 0x2E80;

    private final int most;

    private final int spare;

    private int widest;

    /**
     * @param columns how many the table has
     */
    public ColumnWidth(Column<?> column, String header, int columns) {
        var text = column.kind() == ColumnKind.LONG_TEXT ? LONG_TEXT : TEXT;
        this.most = columns > FEW && !column.kind().ranged() ? text / 2 : text;
        this.spare = column.is(Trait.SUM) ? SUM_SPARE : SPARE;
        this.widest =
                Math.max(
                        switch (column.kind()) {
                            case DATE -> DATE;
                            default -> LEAST;
                        },
                        (width(header) + HEADER_LINES - 1) / HEADER_LINES + SPARE);
    }

    public void meet(String text) {
        widest = Math.max(widest, width(text) + spare);
    }

    public double characters() {
        return Math.min(widest, most);
    }

    static int width(String text) {
        return text.lines().mapToInt(ColumnWidth::lineWidth).max().orElse(0);
    }

    private static int lineWidth(String line) {
        return line.codePoints().map(each -> each >= HAN ? 2 : 1).sum();
    }
}
