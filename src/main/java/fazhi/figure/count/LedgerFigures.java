package fazhi.figure.count;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.CellTexts;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * Figures counted from one ledger (台账指标). Value and drill-down are made of the same conditions, so
 * a number cannot differ from its rows.
 */
public final class LedgerFigures implements FigureSource {

    /** What a row must hold besides lying in the window (附加条件). */
    public interface Holds extends Function<Window, List<Condition>> {}

    private final Ledger<?> ledger;

    private final CellTexts texts;

    private final Map<Basis, String> dates = new EnumMap<>(Basis.class);

    private final Map<String, LedgerCount> counts = new LinkedHashMap<>();

    private String begun = "";

    private LedgerFigures(Ledger<?> ledger, CellTexts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    public static LedgerFigures of(Ledger<?> ledger, CellTexts texts) {
        return new LedgerFigures(ledger, texts);
    }

    /** Counts on this basis by this date column; an empty column counts a state. */
    public LedgerFigures dated(Basis basis, String column) {
        dates.put(basis, column);
        return this;
    }

    /**
     * Names the day from which a row is there, for a ledger whose rows have no date of their own.
     */
    public LedgerFigures unknownUntilBegun(String column) {
        begun = column;
        return this;
    }

    /** Counts rows. */
    public LedgerFigures count(String id, Unit unit, Holds rows) {
        return add(LedgerCount.of(figure(id, unit), rows));
    }

    public LedgerFigures count(String id, Unit unit) {
        return count(id, unit, _ -> List.of());
    }

    /** Counts rows that are there on the last day (期末数), whenever they began. */
    public LedgerFigures standing(String id, Unit unit, Holds rows) {
        return add(LedgerCount.of(figure(id, unit).standing(), rows));
    }

    /** Counts rows of one kind among several, such as the cases of a cause. */
    public LedgerFigures count(String id, String about, Unit unit, Holds rows) {
        var plain = figure(id, unit);
        return add(
                LedgerCount.of(
                        new Figure(id, unit, plain.usual(), plain.bases(), about, false), rows));
    }

    /** Adds columns up, row by row. */
    public LedgerFigures sum(String id, Unit unit, Holds rows, String... columns) {
        return add(LedgerCount.of(figure(id, unit), rows).summing(List.of(columns)));
    }

    public LedgerFigures sum(String id, Unit unit, String... columns) {
        return sum(id, unit, _ -> List.of(), columns);
    }

    /** The share, in percent, of the rows that also hold {@code part}. */
    public LedgerFigures rate(String id, Holds rows, Holds part) {
        return add(LedgerCount.of(figure(id, Unit.PERCENT), rows).sharing(part));
    }

    /** The share, in percent, of all rows that also hold {@code part}. */
    public LedgerFigures rate(String id, Holds part) {
        return rate(id, _ -> List.of(), part);
    }

    /** One column's sum as a share, in percent, of another's: passed of sat. */
    public LedgerFigures ratio(String id, Holds rows, String part, String base) {
        return add(
                LedgerCount.of(figure(id, Unit.PERCENT), rows)
                        .summing(List.of(part))
                        .dividing(List.of(base)));
    }

    private Figure figure(String id, Unit unit) {
        return new Figure(id, unit, dates.keySet().iterator().next(), dates.keySet());
    }

    private LedgerFigures add(LedgerCount count) {
        counts.put(count.figure().id(), count);
        return this;
    }

    @Override
    public List<Figure> figures() {
        return counts.values().stream().map(LedgerCount::figure).toList();
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            return readings(asks, ledger.tally(tallies(asks)));
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> hidden()).toList();
        }
    }

    @Override
    public Supplier<List<Reading>> read(List<Ask> asks, JointTally together) {
        try {
            var counted = together.ask(ledger, tallies(asks));
            return () -> readings(asks, counted.get());
        } catch (AccessDeniedException _) {
            return () -> asks.stream().map(_ -> hidden()).toList();
        }
    }

    /** Two for each figure, its rows and the part of them it looks at; then whether it is kept. */
    private List<Tally> tallies(List<Ask> asks) {
        var tallies = new ArrayList<Tally>();
        for (var ask : asks) {
            var count = count(ask);
            tallies.addAll(count.tallies(conditions(count, ask.window()), ask.window()));
        }
        kept().questions(asks).forEach(rows -> tallies.add(Tally.rows(rows)));
        undated(asks).forEach(rows -> tallies.add(Tally.rows(rows)));
        return tallies;
    }

    /** Rows that do not say since when, each question once. */
    private List<List<Condition>> undated(List<Ask> asks) {
        return asks.stream().map(this::undated).filter(rows -> !rows.isEmpty()).distinct().toList();
    }

    private List<Condition> undated(Ask ask) {
        return count(ask).rows().apply(ask.window()).stream()
                .filter(Condition.EmptyOrUpTo.class::isInstance)
                .<Condition>map(each -> new Condition.Empty(each.column()))
                .toList();
    }

    private Kept kept() {
        return new Kept(ledger.format(), begun);
    }

    private List<Reading> readings(List<Ask> asks, List<Tally.Count> counted) {
        var readings = new ArrayList<Reading>();
        var questions = kept().questions(asks);
        var undated = undated(asks);
        int after = 2 * asks.size() + questions.size();
        for (int i = 0; i < asks.size(); i++) {
            var all = counted.get(2 * i);
            int kept = 2 * asks.size() + questions.indexOf(kept().rows(asks.get(i).window()));
            var reading =
                    all.rows() > 0 || counted.get(kept).rows() > 0
                            ? reading(asks.get(i), all, counted.get(2 * i + 1))
                            : nothing(asks.get(i));
            int question = undated.indexOf(undated(asks.get(i)));
            readings.add(
                    question >= 0 && counted.get(after + question).rows() > 0
                            ? reading.undated()
                            : reading);
        }
        return readings;
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        var column = counts.containsKey(figure) ? dates.getOrDefault(basis, "") : "";
        return column.isEmpty() ? "" : ledger.format().headerKey(ledger.format().column(column));
    }

    @Override
    public String ledgerId() {
        return ledger.format().id();
    }

    /** What a person may not see is not counted for him either. */
    public static Reading hidden() {
        return new Reading(null, "figure.not-allowed", 0, "", "");
    }

    private Reading reading(Ask ask, Tally.Count all, Tally.Count part) {
        return count(ask).reading(all, part, route(ask), filter(ask));
    }

    private Reading nothing(Ask ask) {
        return count(ask).nothing(route(ask), filter(ask));
    }

    private String route(Ask ask) {
        return ledger.format().route(conditions(count(ask), ask.window()));
    }

    private String filter(Ask ask) {
        var rows = count(ask).rows().apply(ask.window());
        return texts.extent(ledger.format(), texts.words(ledger.format(), rows));
    }

    private LedgerCount count(Ask ask) {
        return Objects.requireNonNull(counts.get(ask.figure()));
    }

    private List<Condition> conditions(LedgerCount count, Window window) {
        var conditions = new ArrayList<>(inside(window));
        conditions.addAll(count.rows().apply(window));
        return conditions;
    }

    /** The days of the window on the date column of its basis, as conditions of the ledger. */
    public List<Condition> inside(Window window) {
        return inside(dates.getOrDefault(window.basis(), ""), window);
    }

    static List<Condition> inside(String column, Window window) {
        if (column.isEmpty()) {
            return List.of();
        }
        return List.of(window.on(column));
    }
}
