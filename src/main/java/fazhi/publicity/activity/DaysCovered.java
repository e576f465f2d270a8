package fazhi.publicity.activity;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How many of the days kept every year had an activity (每年必办普法节点). As a state it looks at the year
 * up to the cut-off day, in which each day came once: a report finished on 2 December has the 4th
 * of the year before, and nobody need invent one.
 *
 * @see "docs/decisions/006-campaign-days.md"
 */
@Component
@Order(320)
class DaysCovered implements FigureSource {

    private static final Figure COVERED =
            new Figure(
                    "publicity.days.covered",
                    Unit.ITEM,
                    Basis.ASOF,
                    Set.of(Basis.ASOF, Basis.PERIOD));

    private final Ledger<CampaignDayData> campaignDays;

    private final Ledger<ActivityData> activities;

    private final CellTexts texts;

    DaysCovered(
            Ledger<CampaignDayData> campaignDays,
            Ledger<ActivityData> activities,
            CellTexts texts) {
        this.campaignDays = campaignDays;
        this.activities = activities;
        this.texts = texts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(COVERED);
    }

    @Override
    public String ledgerId() {
        return activities.format().id();
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return figures().stream().anyMatch(each -> each.id().equals(figure))
                ? "activity.heldOn"
                : "";
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            return readings(asks);
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private List<Reading> readings(List<Ask> asks) {
        var days =
                campaignDays
                        .list(LedgerQuery.of(Condition.is("everyYear", true)), 0, Ledger.PAGE_LIMIT)
                        .stream()
                        .map(each -> String.valueOf(each.id()))
                        .toList();
        int each = days.size() + 1;
        var counts =
                activities.tally(
                        asks.stream().flatMap(ask -> tallies(ask.window(), days)).toList());
        return IntStream.range(0, asks.size())
                .mapToObj(
                        i ->
                                reading(
                                        asks.get(i).window(),
                                        days,
                                        counts.subList(i * each, (i + 1) * each)))
                .toList();
    }

    /** Whether the ledger is kept at all, then each day. */
    private static Stream<Tally> tallies(Window window, List<String> days) {
        return Stream.concat(
                Stream.of(Tally.rows(List.of(kept(window)))),
                days.stream().map(day -> tally(window, day)));
    }

    /** An activity in the same years, or in the twelve months looked at. */
    private static Condition kept(Window window) {
        var year = window.to().getYear();
        var first = LocalDate.of(year, 1, 1);
        var begun = begun(window);
        return Condition.between(
                "heldOn", begun.isBefore(first) ? begun : first, LocalDate.of(year, 12, 31));
    }

    private static LocalDate begun(Window window) {
        return window.from() == null ? window.to().minusYears(1).plusDays(1) : window.from();
    }

    private static Tally tally(Window window, String day) {
        return Tally.rows(List.of(inside(window), Condition.is("campaignDay", day)));
    }

    private static Condition inside(Window window) {
        return Condition.between("heldOn", begun(window), window.to());
    }

    private Reading reading(Window window, List<String> days, List<Tally.Count> all) {
        boolean kept = all.getFirst().rows() > 0;
        var counts = all.subList(1, all.size());
        var covered = counts.stream().filter(count -> count.rows() > 0).count();
        var conditions =
                List.of(
                        inside(window),
                        days.isEmpty()
                                ? new Condition.Filled("campaignDay")
                                : new Condition.OneOf("campaignDay", days));
        var format = activities.format();
        return new Reading(
                kept ? BigDecimal.valueOf(covered) : null,
                kept ? null : NOT_KEPT,
                counts.stream().mapToLong(Tally.Count::rows).sum(),
                format.route(conditions),
                texts.extent(format, texts.words(format, conditions)));
    }
}
