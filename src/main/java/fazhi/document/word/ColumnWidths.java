package fazhi.document.word;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the type area among columns (列宽): narrow ones get what their longest text needs, wide ones
 * turn over; a table too wide for 12 pt is set in 10.5 pt (五号).
 */
public record ColumnWidths(int[] twips, boolean small) {

    /** Half a character of 12 pt and of 10.5 pt, in twentieths of a point. */
    private static final int HALF = 120;

    private static final int SMALL_HALF = 105;

    /** Room left and right of the text, in half characters. */
    private static final int PADDING = 2;

    private static final int NARROWEST = 4;

    private static final int WIDEST = 60;

    /** Enough rows to judge a column by. */
    private static final int SAMPLE = 200;

    public static ColumnWidths of(List<String> header, List<List<String>> rows) {
        int[] needs =
                IntStream.range(0, header.size())
                        .map(column -> need(header, rows, column))
                        .toArray();
        boolean small = IntStream.of(needs).sum() > PageSetup.TEXT_WIDTH / HALF;
        int room = PageSetup.TEXT_WIDTH / (small ? SMALL_HALF : HALF);
        return new ColumnWidths(shares(capped(needs, room)), small);
    }

    int count() {
        return twips.length;
    }

    /** Cuts the widest columns until all fit. */
    private static int[] capped(int[] needs, int room) {
        int cap = WIDEST + PADDING;
        while (cap > NARROWEST && sum(needs, cap) > room) {
            cap--;
        }
        int widest = cap;
        return IntStream.of(needs).map(need -> Math.min(need, widest)).toArray();
    }

    private static int sum(int[] needs, int cap) {
        return IntStream.of(needs).map(need -> Math.min(need, cap)).sum();
    }

    /** Sums to the type area exactly, else Word and WPS disagree. */
    private static int[] shares(int[] weights) {
        int total = IntStream.of(weights).sum();
        int[] widths = new int[weights.length];
        int left = PageSetup.TEXT_WIDTH;
        for (int column = 0; column < widths.length; column++) {
            boolean last = column == widths.length - 1;
            widths[column] = last ? left : PageSetup.TEXT_WIDTH * weights[column] / total;
            left -= widths[column];
        }
        return widths;
    }

    private static int need(List<String> header, List<List<String>> rows, int column) {
        int longest =
                rows.stream().limit(SAMPLE).mapToInt(row -> width(row.get(column))).max().orElse(0);
        int widest = Math.max(longest, width(header.get(column)));
        return Math.clamp(widest, NARROWEST, WIDEST) + PADDING;
    }

    private static int width(String text) {
        return text.codePoints().map(each -> each < 0x80 ? 1 : 2).sum();
    }
}
