package fazhi.figure;

import fazhi.common.Labels;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The catalogue of figures (指标目录): cards, charts, slides, report, checker and command line ask
 * here, and none counts for itself.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FigureCatalogue {

    private final ObjectProvider<FigureSource> sources;

    private final ReportingService reporting;

    private final FigureWindows windows;

    private final Texts texts;

    FigureCatalogue(
            ObjectProvider<FigureSource> sources,
            ReportingService reporting,
            FigureWindows windows,
            Texts texts) {
        this.sources = sources;
        this.reporting = reporting;
        this.windows = windows;
        this.texts = texts;
    }

    private record Want(Figure figure, Basis basis) {}

    /** Where the answers to a wanted figure stand in the list of readings; -1 when not asked. */
    private record Slot(Want want, int now, int before) {}

    /** Every figure once, on the basis the town reports it on. */
    public List<FigureValue> all(Period period) {
        var usual = reporting.usualBases();
        return values(
                figures().map(figure -> new Want(figure, usual.apply(figure))).toList(), period);
    }

    /** Every figure on every basis it can be counted on. */
    public List<FigureValue> everyBasis(Period period) {
        return values(
                figures()
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
        var usual = reporting.usualBases();
        var known = figures().collect(Collectors.toMap(Figure::id, Function.identity()));
        return values(
                references.stream().map(reference -> want(reference, known, usual)).toList(),
                period);
    }

    private static Want want(
            String reference, Map<String, Figure> known, Function<Figure, Basis> usual) {
        var parts = reference.split("@", 2);
        var figure = known.get(parts[0]);
        if (figure == null) {
            throw new Missing("figure " + reference);
        }
        if (parts.length == 1) {
            return new Want(figure, usual.apply(figure));
        }
        return figure.bases().stream()
                .filter(basis -> basis.code().equals(parts[1]))
                .findFirst()
                .map(basis -> new Want(figure, basis))
                .orElseThrow(() -> new Missing("figure " + reference));
    }

    private Stream<Figure> figures() {
        return sources.orderedStream().flatMap(source -> source.figures().stream());
    }

    private List<FigureValue> values(List<Want> wants, Period period) {
        var days = windows.days(period);
        var answers = new HashMap<Want, FigureValue>();
        sources.orderedStream().forEach(source -> answer(source, wants, days, answers));
        return wants.stream().map(answers::get).toList();
    }

    private void answer(
            FigureSource source,
            List<Want> wants,
            FigureWindows.Days days,
            Map<Want, FigureValue> answers) {
        var own = source.figures();
        var asks = new ArrayList<FigureSource.Ask>();
        var slots =
                wants.stream()
                        .filter(want -> own.contains(want.figure()))
                        .map(want -> slot(want, days, asks))
                        .toList();
        if (slots.isEmpty()) {
            return;
        }
        var readings = asks.isEmpty() ? List.<FigureSource.Reading>of() : source.read(asks);
        slots.forEach(slot -> answers.put(slot.want(), value(slot, days, readings)));
    }

    private static Slot slot(Want want, FigureWindows.Days days, List<FigureSource.Ask> asks) {
        return new Slot(
                want,
                place(asks, want, days.window(want.basis())),
                place(asks, want, days.windowYearBefore(want.basis())));
    }

    private static int place(List<FigureSource.Ask> asks, Want want, @Nullable Window window) {
        if (window == null) {
            return -1;
        }
        asks.add(new FigureSource.Ask(want.figure().id(), window));
        return asks.size() - 1;
    }

    private FigureValue value(
            Slot slot, FigureWindows.Days days, List<FigureSource.Reading> readings) {
        var figure = slot.want().figure();
        var basis = slot.want().basis();
        if (slot.now() < 0) {
            return unknown(figure, basis, days);
        }
        var reading = readings.get(slot.now());
        var window = days.window(basis);
        return new FigureValue(
                figure.id(),
                texts.get(figure.labelKey()),
                Labels.of(figure.unit(), texts),
                basis,
                windows.sentence(days, window, reading.filter()),
                window.from(),
                window.to(),
                reading.value(),
                slot.before() < 0 ? null : readings.get(slot.before()).value(),
                note(basis, reading),
                reading.rows(),
                reading.route());
    }

    private FigureValue unknown(Figure figure, Basis basis, FigureWindows.Days days) {
        var note = texts.get("figure.no-founding-day");
        return new FigureValue(
                figure.id(),
                texts.get(figure.labelKey()),
                Labels.of(figure.unit(), texts),
                basis,
                note,
                null,
                days.cutOff(),
                null,
                null,
                note,
                0,
                "");
    }

    private @Nullable String note(Basis basis, FigureSource.Reading reading) {
        if (reading.note() != null) {
            return texts.get(reading.note());
        }
        return basis.cumulative() ? texts.get("figure.cumulative-has-no-last-year") : null;
    }
}
