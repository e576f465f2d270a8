package fazhi.publicity;

import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.CampaignDayData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Campaign days × year (普法节点日历): held, missed, or still to come; no year before the first day that
 * was entered.
 */
@Component
class CampaignCalendar {

    private static final int YEARS = 3;

    private final Ledger<CampaignDayData> days;

    private final Ledger<ActivityData> activities;

    private final FigureWindows windows;

    private final Words words;

    CampaignCalendar(
            Ledger<CampaignDayData> days,
            Ledger<ActivityData> activities,
            FigureWindows windows,
            Words words) {
        this.days = days;
        this.activities = activities;
        this.windows = windows;
        this.words = words;
    }

    /** How the calendar reads (日历文字). */
    @Component
    record Words(Texts texts, CellTexts cells) {}

    Matrix upTo(Window window) {
        var all =
                days.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .sorted(Comparator.comparing(each -> each.data().order()))
                        .toList();
        var groups =
                activities.group(
                        List.of(Grouping.value("campaignDay"), Grouping.year("heldOn")),
                        List.of(
                                new Condition.Filled("campaignDay"),
                                Condition.upTo("heldOn", window.to())),
                        List.of());
        var last = window.to().getYear();
        var begun =
                groups.stream()
                        .mapToInt(group -> Integer.parseInt(group.keys().getLast()))
                        .min()
                        .orElse(last);
        var years = IntStream.rangeClosed(Math.max(last - YEARS + 1, begun), last).boxed().toList();
        return new Matrix(
                "campaign-day.by-year",
                words.texts().get("matrix.campaign-day.by-year"),
                Labels.of(Unit.TIMES, words.texts()),
                words.cells().extent(activities.format(), windows.sentence(asOf(window))),
                all.stream().map(day -> name(day.data())).toList(),
                years.stream()
                        .map(year -> words.texts().get("chart.year", year.toString()))
                        .toList(),
                all.stream()
                        .map(
                                day ->
                                        years.stream()
                                                .map(year -> cell(day, year, groups, window))
                                                .toList())
                        .toList());
    }

    private static Window asOf(Window window) {
        return new Window(Basis.ASOF, null, window.to());
    }

    private String name(CampaignDayData day) {
        return words.texts()
                .get(
                        Boolean.TRUE.equals(day.everyYear())
                                ? "campaign-day.row-fixed"
                                : "campaign-day.row",
                        day.monthOfYear(),
                        day.dayOfMonth(),
                        day.name());
    }

    private Matrix.Cell cell(
            Stored<CampaignDayData> day, int year, List<Grouping.Group> groups, Window window) {
        var keys = List.of(String.valueOf(day.id()), String.valueOf(year));
        var held =
                groups.stream()
                        .filter(group -> group.keys().equals(keys))
                        .mapToLong(Grouping.Group::rows)
                        .sum();
        return held == 0 && day.data().in(year).isAfter(window.to())
                ? new Matrix.Cell(null, "")
                : new Matrix.Cell(BigDecimal.valueOf(held), route(day.id(), year, window.to()));
    }

    private String route(long day, int year, LocalDate last) {
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        return activities
                .format()
                .route(
                        List.of(
                                Condition.between("heldOn", from, to.isAfter(last) ? last : to),
                                Condition.is("campaignDay", day)));
    }
}
