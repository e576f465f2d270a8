package fazhi.ledger.query;

import java.math.BigDecimal;
import java.util.List;

/** By what rows are grouped (分组): a column's value, or the year or month of a date. */
public record Grouping(String column, By by) {

    /** How a column is cut (分组方式). */
    public enum By {
        VALUE,
        YEAR,
        MONTH
    }

    public static Grouping value(String column) {
        return new Grouping(column, By.VALUE);
    }

    public static Grouping month(String column) {
        return new Grouping(column, By.MONTH);
    }

    public static Grouping year(String column) {
        return new Grouping(column, By.YEAR);
    }

    /**
     * One group (分组结果).
     *
     * @param keys a key for each grouping: constant name, id, year or month number; {@code a|b}
     *     where the column holds several; empty when blank
     */
    public record Group(List<String> keys, long rows, BigDecimal sum) {}
}
