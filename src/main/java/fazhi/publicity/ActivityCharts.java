package fazhi.publicity;

import static fazhi.ledger.query.Condition.is;
import static fazhi.ledger.query.Condition.isNot;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.Tally;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Activities by month, by form, and told against taken part in (普法活动图表); one statement for all. */
@Component
class ActivityCharts {

    private final Ledger<ActivityData> activities;

    private final LedgerCharts charts;

    private final FigureWindows windows;

    private final Words words;

    ActivityCharts(
            Ledger<ActivityData> activities,
            LedgerCharts charts,
            FigureWindows windows,
            Words words) {
        this.activities = activities;
        this.charts = charts;
        this.windows = windows;
        this.words = words;
    }

    /** How these charts read (图表文字). */
    @Component
    record Words(Texts texts, CellTexts cells) {}

    List<ChartData> of(Period period) {
        var days = windows.days(period);
        var window = days.inPeriod();
        var base = List.of(window.on("heldOn"));
        var groups =
                activities.group(
                        List.of(Grouping.month("heldOn"), Grouping.value("forms")),
                        base,
                        List.of());
        var basis = windows.by(window, activities.format(), "heldOn");
        var months = plan("activity.by-month", ChartData.Kind.COLUMN, "heldOn", base, basis);
        return List.of(
                byMonth(months, groups, window, days.windowYearBefore(Basis.PERIOD)),
                byForm(
                        plan("activity.by-form", ChartData.Kind.COLUMN, "forms", base, basis),
                        groups),
                twoWay(base, basis, groups));
    }

    private ChartData byMonth(
            LedgerCharts.Plan plan,
            List<Grouping.Group> groups,
            Window window,
            @Nullable Window before) {
        var months = charts.byMonth(plan, groups, 0, window.to().getYear());
        if (before == null) {
            return months;
        }
        var then =
                activities.group(
                        List.of(Grouping.month("heldOn")), List.of(before.on("heldOn")), List.of());
        var kept = kept(before, then);
        var base = List.of(kept.on("heldOn"));
        var beside = plan(plan.id(), plan.kind(), plan.column(), base, plan.basis());
        return charts.beside(
                plan, months, window, charts.byMonth(beside, then, 0, kept.to().getYear()), kept);
    }

    /**
     * Where nothing was entered before these days, they begin with the month of the first entry.
     */
    private Window kept(Window before, List<Grouping.Group> months) {
        var from = Objects.requireNonNull(before.from());
        var first =
                months.stream()
                        .map(group -> Integer.parseInt(group.keys().getFirst()))
                        .min(Integer::compare)
                        .map(month -> LocalDate.of(from.getYear(), month, 1))
                        .filter(from::isBefore);
        var earlier = Tally.rows(List.of(Condition.upTo("heldOn", from.minusDays(1))));
        return first.filter(_ -> activities.tally(List.of(earlier)).getFirst().rows() == 0)
                .map(day -> new Window(before.basis(), day, before.to()))
                .orElse(before);
    }

    private LedgerCharts.Plan plan(
            String id, ChartData.Kind kind, String column, List<Condition> base, String basis) {
        return new LedgerCharts.Plan(id, kind, activities, column, base, Unit.TIMES, basis);
    }

    /** An activity of several forms counts for each, so shares would not add up: no headline. */
    private ChartData byForm(LedgerCharts.Plan plan, List<Grouping.Group> groups) {
        var each =
                groups.stream()
                        .flatMap(
                                group ->
                                        forms(group)
                                                .map(
                                                        form ->
                                                                new Grouping.Group(
                                                                        List.of(form),
                                                                        group.rows(),
                                                                        group.sum())))
                        .toList();
        var chart = charts.byValue(plan, each, 0);
        return new ChartData(
                chart.id(),
                chart.kind(),
                chart.title(),
                "",
                chart.unit(),
                chart.basis(),
                chart.categories(),
                chart.series());
    }

    private static Stream<String> forms(Grouping.Group group) {
        return Stream.of(group.keys().getLast().split("\\|"));
    }

    private ChartData twoWay(List<Condition> base, String basis, List<Grouping.Group> groups) {
        var names = Arrays.stream(Form.interactive()).map(Object::toString).toList();
        long all = groups.stream().mapToLong(Grouping.Group::rows).sum();
        long both =
                groups.stream()
                        .filter(group -> forms(group).anyMatch(names::contains))
                        .mapToLong(Grouping.Group::rows)
                        .sum();
        var texts = words.texts();
        var format = activities.format();
        return new ChartData(
                "activity.two-way",
                ChartData.Kind.PIE,
                texts.get("chart.activity.two-way"),
                "",
                Labels.of(Unit.TIMES, texts),
                words.cells().extent(format, basis),
                List.of(texts.get("chart.two-way"), texts.get("chart.one-way")),
                List.of(
                        new ChartData.Series(
                                texts.get(format.titleKey()),
                                List.of(BigDecimal.valueOf(both), BigDecimal.valueOf(all - both)),
                                List.of(
                                        route(base, is("forms", Form.interactive())),
                                        route(base, isNot("forms", Form.interactive()))))));
    }

    private String route(List<Condition> base, Condition own) {
        return activities.format().route(Stream.concat(base.stream(), Stream.of(own)).toList());
    }
}
