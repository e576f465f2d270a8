package fazhi.figure.count;

import fazhi.figure.FigureSource;
import fazhi.figure.Window;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import java.time.LocalDate;
import java.util.List;

/**
 * Which rows show that a ledger is kept (台账是否登记): any of the same years, or for a state any up to
 * its day. Without them a count is not zero but unknown.
 *
 * @param begun the day from which a row is there, where the ledger has no date of its own
 */
public record Kept(LedgerFormat<?> format, String begun) {

    List<Condition> rows(Window window) {
        var day = format.date().isEmpty() ? begun : format.date();
        if (day.isEmpty()) {
            return List.of();
        }
        if (window.from() == null || window.basis().cumulative() || format.date().isEmpty()) {
            return List.of(new Condition.EmptyOrUpTo(day, window.to().toString()));
        }
        var year = year(window);
        return List.of(
                Condition.between(day, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** The year a window speaks of: no period reaches over a year's end, and one may lie ahead. */
    public static int year(Window window) {
        var from = window.from();
        return from == null || window.basis().cumulative() ? window.to().getYear() : from.getYear();
    }

    /** Each question once, in the order asked. */
    List<List<Condition>> questions(List<FigureSource.Ask> asks) {
        return asks.stream().map(ask -> rows(ask.window())).distinct().toList();
    }
}
