package fazhi.figure.count;

import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Share;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * The share of rows of one ledger that rows of another point at (覆盖率): plan items that were held,
 * systems that were used.
 *
 * @param whole the rows counted
 * @param pointing the rows that point at them through {@code column}
 * @param recorded true when the share is unknown, rather than zero, while nothing points at
 *     anything
 */
public record CoverageFigure(
        String id,
        Basis basis,
        Side whole,
        Side pointing,
        String column,
        boolean recorded,
        CellTexts texts)
        implements FigureSource {

    /**
     * Some rows of a ledger (统计对象).
     *
     * @param date column by which they lie in the window, or empty for a state
     */
    public record Side(Ledger<?> ledger, String date, LedgerFigures.Holds holds) {

        private List<Condition> conditions(Window window) {
            var days = LedgerFigures.inside(date, window).stream();
            return Stream.concat(days, holds.apply(window).stream()).toList();
        }
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(id, Unit.PERCENT, basis, Set.of(basis)));
    }

    @Override
    public String dayKey(String figure, Basis asked) {
        var format = whole.ledger().format();
        return figure.equals(id) && !whole.date().isEmpty()
                ? format.headerKey(format.column(whole.date()))
                : "";
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            return asks.stream().map(ask -> reading(ask.window())).toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private Reading reading(Window window) {
        var conditions = whole.conditions(window);
        var format = whole.ledger().format();
        var route = format.route(conditions);
        var words = texts.words(format, whole.holds().apply(window));
        var ids = ids(whole.ledger(), LedgerQuery.of(conditions));
        if (ids.isEmpty()) {
            return new Reading(null, "figure.nothing-to-divide", 0, route, words);
        }
        var pointed = pointed(window);
        if (recorded && pointed.isEmpty()) {
            return new Reading(null, "figure.not-recorded", ids.size(), route, words);
        }
        var covered = ids.stream().filter(each -> pointed.contains(each.toString())).count();
        var share = new Share(BigDecimal.valueOf(covered), BigDecimal.valueOf(ids.size()));
        return Reading.of(share, ids.size(), route, words);
    }

    private static Set<Long> ids(Ledger<?> ledger, LedgerQuery query) {
        var ids = new HashSet<Long>();
        List<? extends Stored<?>> page;
        do {
            page = ledger.list(query, ids.size(), Ledger.PAGE_LIMIT);
            page.forEach(row -> ids.add(row.id()));
        } while (page.size() == Ledger.PAGE_LIMIT);
        return ids;
    }

    private Set<String> pointed(Window window) {
        var by = List.of(Grouping.value(column));
        return pointing.ledger().group(by, pointing.conditions(window), List.of()).stream()
                .map(group -> group.keys().getFirst())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
