package fazhi.figure;

import fazhi.ledger.CellTexts;
import fazhi.ledger.Condition;
import fazhi.ledger.JointTally;
import fazhi.ledger.Ledger;
import fazhi.ledger.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private record Spec(
            Figure figure,
            Holds rows,
            Holds part,
            List<String> sum,
            boolean rate,
            List<String> base) {}

    private final Ledger<?> ledger;

    private final CellTexts texts;

    private final Map<Basis, String> dates = new EnumMap<>(Basis.class);

    private final Map<String, Spec> specs = new LinkedHashMap<>();

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
        return add(id, unit, rows, _ -> List.of(), List.of(), false, List.of());
    }

    public LedgerFigures count(String id, Unit unit) {
        return count(id, unit, _ -> List.of());
    }

    /** Counts rows of one kind among several, such as the cases of a cause. */
    public LedgerFigures count(String id, String about, Unit unit, Holds rows) {
        count(id, unit, rows);
        var spec = Objects.requireNonNull(specs.get(id));
        var figure = spec.figure();
        specs.put(
                id,
                new Spec(
                        new Figure(id, unit, figure.usual(), figure.bases(), about),
                        rows,
                        spec.part(),
                        spec.sum(),
                        spec.rate(),
                        spec.base()));
        return this;
    }

    /** Adds columns up, row by row. */
    public LedgerFigures sum(String id, Unit unit, Holds rows, String... columns) {
        return add(id, unit, rows, _ -> List.of(), List.of(columns), false, List.of());
    }

    public LedgerFigures sum(String id, Unit unit, String... columns) {
        return sum(id, unit, _ -> List.of(), columns);
    }

    /** The share, in percent, of the rows that also hold {@code part}. */
    public LedgerFigures rate(String id, Holds rows, Holds part) {
        return add(id, Unit.PERCENT, rows, part, List.of(), true, List.of());
    }

    /** The share, in percent, of all rows that also hold {@code part}. */
    public LedgerFigures rate(String id, Holds part) {
        return rate(id, _ -> List.of(), part);
    }

    /** One column's sum as a share, in percent, of another's: passed of sat. */
    public LedgerFigures ratio(String id, Holds rows, String part, String base) {
        return add(id, Unit.PERCENT, rows, _ -> List.of(), List.of(part), true, List.of(base));
    }

    private LedgerFigures add(
            String id,
            Unit unit,
            Holds rows,
            Holds part,
            List<String> sum,
            boolean rate,
            List<String> base) {
        var usual = dates.keySet().iterator().next();
        var figure = new Figure(id, unit, usual, dates.keySet());
        specs.put(id, new Spec(figure, rows, part, sum, rate, base));
        return this;
    }

    @Override
    public List<Figure> figures() {
        return specs.values().stream().map(Spec::figure).toList();
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
            var counts = together.ask(ledger, tallies(asks));
            return () -> readings(asks, counts.get());
        } catch (AccessDeniedException _) {
            return () -> asks.stream().map(_ -> hidden()).toList();
        }
    }

    /** Two for each figure, its rows and the part of them it looks at; then whether it is kept. */
    private List<Tally> tallies(List<Ask> asks) {
        var tallies = new ArrayList<Tally>();
        for (var ask : asks) {
            var spec = spec(ask);
            var rows = conditions(spec, ask.window());
            var part = new ArrayList<>(rows);
            part.addAll(spec.part().apply(ask.window()));
            spec.sum().forEach(column -> part.add(new Condition.Filled(column)));
            tallies.add(new Tally(rows, spec.base()));
            tallies.add(new Tally(spec.sum().size() > 1 ? rows : part, spec.sum()));
        }
        kept().questions(asks).forEach(rows -> tallies.add(Tally.rows(rows)));
        return tallies;
    }

    private Kept kept() {
        return new Kept(ledger.format(), begun);
    }

    private List<Reading> readings(List<Ask> asks, List<Tally.Count> counts) {
        var readings = new ArrayList<Reading>();
        var questions = kept().questions(asks);
        for (int i = 0; i < asks.size(); i++) {
            var all = counts.get(2 * i);
            int kept = 2 * asks.size() + questions.indexOf(kept().rows(asks.get(i).window()));
            readings.add(
                    all.rows() > 0 || counts.get(kept).rows() > 0
                            ? reading(asks.get(i), all, counts.get(2 * i + 1))
                            : nothing(asks.get(i)));
        }
        return readings;
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
        var spec = spec(ask);
        var conditions = conditions(spec, ask.window());
        var route = ledger.format().route(conditions);
        var filter = words(spec.rows().apply(ask.window()));
        if (spec.rate()) {
            var whole = spec.base().isEmpty() ? BigDecimal.valueOf(all.rows()) : all.sum();
            var share = spec.sum().isEmpty() ? BigDecimal.valueOf(part.rows()) : part.sum();
            return whole.signum() == 0
                    ? new Reading(null, "figure.nothing-to-divide", all.rows(), route, filter)
                    : new Reading(percent(share, whole), null, all.rows(), route, filter);
        }
        if (spec.sum().isEmpty()) {
            return new Reading(BigDecimal.valueOf(all.rows()), null, all.rows(), route, filter);
        }
        return all.rows() > 0 && part.rows() == 0
                ? new Reading(null, "figure.not-recorded", all.rows(), route, filter)
                : new Reading(
                        part.sum().setScale(spec.figure().unit().digits(), RoundingMode.HALF_UP),
                        null,
                        all.rows(),
                        route,
                        filter);
    }

    private Reading nothing(Ask ask) {
        var spec = spec(ask);
        return new Reading(
                null,
                spec.rate() ? "figure.nothing-to-divide" : NOT_KEPT,
                0,
                ledger.format().route(conditions(spec, ask.window())),
                words(spec.rows().apply(ask.window())));
    }

    private Spec spec(Ask ask) {
        return Objects.requireNonNull(specs.get(ask.figure()));
    }

    /** A part of a whole in percent, two digits. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private List<Condition> conditions(Spec spec, Window window) {
        var conditions = new ArrayList<>(inside(window));
        conditions.addAll(spec.rows().apply(window));
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

    private String words(List<Condition> conditions) {
        return texts.extent(ledger.format(), texts.words(ledger.format(), conditions));
    }
}
