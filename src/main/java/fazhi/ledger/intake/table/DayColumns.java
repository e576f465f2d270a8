package fazhi.ledger.intake.table;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.shape.TableHead;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A day in several columns (年、月、日分列): beside the column of the day stand its month and its year.
 */
public final class DayColumns {

    private static final Pattern DAY = TableWords.pattern("day.alone");

    private static final Pattern NUMBER = TableWords.pattern("number.first");

    private static final String MONTH = "month";

    private static final String YEAR = "year";

    private final List<String> headers;

    private final Set<Integer> mapped;

    private final Set<Integer> days;

    /** By column of a day: those of its year and its month, in this order. */
    private final Map<Integer, List<Integer>> beside = new HashMap<>();

    /**
     * @param mapped columns of the file that mean one of the ledger
     * @param days those of them that hold days
     */
    DayColumns(List<String> headers, Set<Integer> mapped, Set<Integer> days) {
        this.headers = headers;
        this.mapped = mapped;
        this.days = days;
    }

    /** The day as one cell would say it, or what the cell itself says. */
    public String whole(Table.Row row, int at, String text) {
        if (!DAY.matcher(TableWords.plain(text)).matches()) {
            return text;
        }
        var parts = beside.computeIfAbsent(at, this::beside);
        if (parts.isEmpty()) {
            return text;
        }
        var whole = new StringBuilder();
        for (int part : parts) {
            whole.append(bare(row.cell(part).text(), part == parts.getLast() ? MONTH : YEAR));
        }
        return whole + bare(text, "day");
    }

    /** 3 in the column of the months is 3月. */
    private static String bare(String text, String part) {
        var number = NUMBER.matcher(TableWords.plain(text));
        return number.lookingAt()
                ? number.group() + TableWords.of("part.of." + part).getFirst()
                : text;
    }

    private List<Integer> beside(int at) {
        var group = group(headers.get(at));
        int month = left(at, group, MONTH);
        if (month < 0) {
            return List.of();
        }
        int year = left(month, group, YEAR);
        return year < 0 ? List.of(month) : List.of(year, month);
    }

    /** The column on the left that holds this part of the same day. */
    private int left(int at, String group, String part) {
        int left = at - 1;
        return left >= 0
                        && !mapped.contains(left)
                        && group(headers.get(left)).equals(group)
                        && TableWords.of("part.of." + part).contains(own(headers.get(left)))
                ? left
                : -1;
    }

    private static String group(String header) {
        int end = header.lastIndexOf(TableHead.GROUPED);
        return end < 0 ? "" : header.substring(0, end);
    }

    private static String own(String header) {
        return TableWords.plain(header.substring(header.lastIndexOf(TableHead.GROUPED) + 1));
    }

    /** Columns that say a part of a day. */
    Set<Integer> used() {
        var used = new HashSet<Integer>();
        days.forEach(at -> used.addAll(beside(at)));
        return used;
    }
}
