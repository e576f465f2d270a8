package fazhi.figure;

import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.JointTally;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The catalogue of figures (指标目录): cards, charts, slides, report, checker and command line ask
 * here, and none counts for itself.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FigureCatalogue {

    private final FigureSources sources;

    private final ReportingService reporting;

    private final FigureWindows windows;

    private final Texts texts;

    FigureCatalogue(
            FigureSources sources, ReportingService reporting, FigureWindows windows, Texts texts) {
        this.sources = sources;
        this.reporting = reporting;
        this.windows = windows;
        this.texts = texts;
    }

    private record Want(Figure figure, Basis basis) {

        FigureSource.@Nullable Ask ask(@Nullable Window window) {
            return window == null ? null : new FigureSource.Ask(figure.id(), window);
        }
    }

    /** Every figure once, on the basis the town reports it on. */
    public List<FigureValue> all(Period period) {
        var usual = reporting.usualBases();
        return values(
                sources.figures().map(figure -> new Want(figure, usual.apply(figure))).toList(),
                period);
    }

    /** Every figure on every basis it can be counted on. */
    public List<FigureValue> everyBasis(Period period) {
        return values(
                sources.figures()
                        .flatMap(
                                figure ->
                                        figure.bases().stream()
                                                .sorted()
                                                .map(basis -> new Want(figure, basis)))
                        .toList(),
                period);
    }

    /**
     * The figures of these ids, in this order; {@code id@basis} asks for a basis.
     *
     * @throws Missing when no module has such a figure, or none on that basis
     */
    public List<FigureValue> of(Collection<String> references, Period period) {
        return values(wants(references), period);
    }

    private List<Want> wants(Collection<String> references) {
        var usual = reporting.usualBases();
        var known = known();
        return references.stream()
                .map(
                        reference ->
                                found(reference, known, usual)
                                        .orElseThrow(() -> new Missing("figure " + reference)))
                .toList();
    }

    /** True where {@link #of} has an answer; nothing is counted. */
    public boolean knows(String reference) {
        return found(reference, known(), Figure::usual).isPresent();
    }

    private static Optional<Want> found(
            String reference, Map<String, Figure> known, Function<Figure, Basis> usual) {
        var parts = reference.split("@", 2);
        var figure = known.get(parts[0]);
        if (figure == null) {
            return Optional.empty();
        }
        var named = figure.bases().stream().filter(basis -> basis.code().equals(parts[1]));
        return (parts.length < 2 ? Stream.of(usual.apply(figure)) : named)
                .findFirst()
                .map(basis -> new Want(figure, basis));
    }

    /** These figures as cards show them: beside a value since the founding, the period's own. */
    List<Board.Card> cards(Collection<String> references, Period period, JointTally together) {
        var wants = wants(references);
        var years =
                wants.stream()
                        .filter(want -> want.basis().cumulative())
                        .filter(want -> want.figure().bases().contains(Basis.PERIOD))
                        .map(want -> new Want(want.figure(), Basis.PERIOD))
                        .toList();
        var values =
                values(Stream.concat(wants.stream(), years.stream()).toList(), period, together);
        var beside =
                values.subList(wants.size(), values.size()).stream()
                        .collect(Collectors.toMap(FigureValue::id, Function.identity()));
        return values.subList(0, wants.size()).stream()
                .map(value -> new Board.Card(value, beside.get(value.id())))
                .toList();
    }

    private Map<String, Figure> known() {
        return sources.figures().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    /** Counts of one page, its figures among them, go out together. */
    JointTally together() {
        return sources.together();
    }

    private List<FigureValue> values(List<Want> wants, Period period) {
        return values(wants, period, together());
    }

    private List<FigureValue> values(List<Want> wants, Period period, JointTally together) {
        var days = windows.days(period);
        var asks =
                wants.stream()
                        .flatMap(
                                want ->
                                        Stream.of(
                                                now(want, days),
                                                before(want, days),
                                                behind(want, days)))
                        .filter(Objects::nonNull)
                        .toList();
        var readings = sources.read(asks, together);
        return wants.stream().map(want -> value(want, days, readings)).toList();
    }

    private static FigureSource.@Nullable Ask now(Want want, FigureWindows.Days days) {
        return days.begun() ? want.ask(days.window(want.basis())) : null;
    }

    private static FigureSource.@Nullable Ask before(Want want, FigureWindows.Days days) {
        return want.ask(days.windowYearBefore(want.basis()));
    }

    /** Shares do not add up, so nothing of them lies behind a day. */
    private static FigureSource.@Nullable Ask behind(Want want, FigureWindows.Days days) {
        return want.figure().unit() == Unit.PERCENT
                ? null
                : want.ask(days.windowBehind(want.basis()));
    }

    private FigureValue value(
            Want want,
            FigureWindows.Days days,
            Map<FigureSource.Ask, FigureSource.Reading> readings) {
        var figure = want.figure();
        var basis = want.basis();
        var now = now(want, days);
        if (now == null) {
            return unknown(figure, basis, days);
        }
        var reading = Objects.requireNonNull(readings.get(now));
        return new FigureValue(
                figure.id(),
                figure.label(texts),
                figure.unit().beside(reading.value(), texts),
                basis,
                windows.words(days, now.window(), based(figure, reading.filter())),
                now.window().from(),
                now.window().to(),
                reading.value(),
                compared(before(want, days), days, readings),
                left(behind(want, days), readings),
                note(now.window(), reading),
                reading.rows(),
                reading.route());
    }

    /** A rate says of what it is a share. */
    private String based(Figure figure, String filter) {
        if (figure.unit() != Unit.PERCENT) {
            return filter;
        }
        var base = texts.get("figure.based", texts.get("figure." + figure.id() + ".base"));
        return filter.isEmpty() ? base : filter + texts.get("common.clause-mark") + base;
    }

    private @Nullable Comparison compared(
            FigureSource.@Nullable Ask before,
            FigureWindows.Days days,
            Map<FigureSource.Ask, FigureSource.Reading> readings) {
        if (before == null) {
            return null;
        }
        var value = Objects.requireNonNull(readings.get(before)).value();
        return value == null ? null : windows.compared(days, before.window(), value);
    }

    private static @Nullable BigDecimal left(
            FigureSource.@Nullable Ask behind,
            Map<FigureSource.Ask, FigureSource.Reading> readings) {
        var value = behind == null ? null : Objects.requireNonNull(readings.get(behind)).value();
        return value == null || value.signum() == 0 ? null : value;
    }

    private FigureValue unknown(Figure figure, Basis basis, FigureWindows.Days days) {
        var note = texts.get(days.begun() ? "figure.no-founding-day" : "figure.to-come");
        return new FigureValue(
                figure.id(),
                figure.label(texts),
                figure.unit().beside(null, texts),
                basis,
                new FigureValue.Wording(note, "", note),
                null,
                days.cutOff(),
                null,
                null,
                null,
                note,
                0,
                "");
    }

    private @Nullable String note(Window window, FigureSource.Reading reading) {
        if (reading.note() != null) {
            return texts.get(reading.note(), window.to().toString());
        }
        return window.basis().cumulative() ? texts.get("figure.cumulative-has-no-last-year") : null;
    }
}
