package fazhi.figure;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.JointTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts figures over a period (指标取值): each with its value of the year before, and what lies behind
 * the cut-off.
 */
@Component
class FigureCounts {

    private final FigureSources sources;

    private final FigureWindows windows;

    private final Texts texts;

    FigureCounts(FigureSources sources, FigureWindows windows, Texts texts) {
        this.sources = sources;
        this.windows = windows;
        this.texts = texts;
    }

    /** A figure on one basis (指标与口径). */
    record Want(Figure figure, Basis basis) {

        private FigureSource.@Nullable Ask ask(@Nullable Window window) {
            return window == null ? null : new FigureSource.Ask(figure.id(), window);
        }
    }

    Stream<Figure> figures() {
        return sources.figures();
    }

    @Nullable String standing(String figure) {
        return sources.standing(figure);
    }

    /** Counts of one page, its figures among them, go out together. */
    JointTally together() {
        return sources.together();
    }

    List<FigureValue> of(List<Want> wants, Period period, JointTally together) {
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

    /** What the office counts is not compared with days before its founding. */
    private static FigureSource.@Nullable Ask before(Want want, FigureWindows.Days days) {
        var window = days.windowYearBefore(want.basis());
        return want.ask(
                window != null && want.figure().bases().contains(Basis.FOUNDING)
                        ? days.sinceFounding(window)
                        : window);
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
                windows.words(
                        days,
                        now.window(),
                        sources.dayKey(figure, basis),
                        based(figure, reading.filter())),
                now.window().from(),
                now.window().to(),
                reading.value(),
                compared(figure.unit(), before(want, days), days, readings),
                left(behind(want, days), readings),
                note(now.window(), reading),
                reading.share(),
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
            Unit unit,
            FigureSource.@Nullable Ask before,
            FigureWindows.Days days,
            Map<FigureSource.Ask, FigureSource.Reading> readings) {
        if (before == null) {
            return null;
        }
        var reading = Objects.requireNonNull(readings.get(before));
        var value = reading.value();
        return value == null || !reading.dated()
                ? null
                : windows.compared(days, before.window(), value, unit.beside(value, texts));
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
                null,
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
