package fazhi.publicity;

import fazhi.common.Scope;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Share;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.organisation.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How many of the villages of the day were reached by the rows of a ledger, and what share
 * (覆盖村数、覆盖率): a village counts once, however often.
 */
record VillagesReached(Figure count, Figure share, Ledger<?> ledger, Town town)
        implements FigureSource {

    /** The villages, and how their number reads (村与文字). */
    @Component
    record Town(Units villages, LedgerAccess access, CellTexts texts) {

        private Set<String> on(LocalDate day, Scope scope) {
            return villages.holdingOn(day).stream()
                    .filter(village -> scope.covers(village.id()))
                    .map(village -> String.valueOf(village.id()))
                    .collect(Collectors.toSet());
        }
    }

    static VillagesReached by(String count, String share, Ledger<?> ledger, Town town) {
        return new VillagesReached(
                new Figure(count, Unit.VILLAGE, Basis.PERIOD, Set.of(Basis.PERIOD)),
                new Figure(share, Unit.PERCENT, Basis.PERIOD, Set.of(Basis.PERIOD)),
                ledger,
                town);
    }

    @Override
    public List<Figure> figures() {
        return List.of(count, share);
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return figures().stream().anyMatch(each -> each.id().equals(figure))
                ? ledger.format().headerKey(ledger.format().column("heldOn"))
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
        var last = asks.stream().map(ask -> ask.window().to()).max(LocalDate::compareTo);
        var groups =
                ledger.group(
                        List.of(Grouping.value("heldOn"), Grouping.value("villages")),
                        List.of(Condition.upTo("heldOn", last.orElseThrow())),
                        List.of());
        return asks.stream().map(ask -> reading(ask, groups)).toList();
    }

    private Reading reading(Ask ask, List<Grouping.Group> groups) {
        var window = ask.window();
        var inside = groups.stream().filter(inside(window)).toList();
        var all = town.on(window.to(), town.access().scope(ledger.format().id()));
        var reached =
                inside.stream()
                        .flatMap(group -> Stream.of(group.keys().getLast().split("\\|")))
                        .distinct()
                        .filter(all::contains)
                        .count();
        var format = ledger.format();
        var rows = inside.stream().mapToLong(Grouping.Group::rows).sum();
        var route = format.route(List.of(Condition.between("heldOn", from(window), window.to())));
        var extent = town.texts().extent(format);
        if (groups.stream().noneMatch(ofYear(window.to().getYear()))) {
            return new Reading(null, NOT_KEPT, 0, route, extent);
        }
        if (ask.figure().equals(count.id())) {
            return new Reading(BigDecimal.valueOf(reached), null, rows, route, extent);
        }
        return all.isEmpty()
                ? new Reading(null, "figure.nothing-to-divide", rows, route, extent)
                : Reading.of(
                        new Share(BigDecimal.valueOf(reached), BigDecimal.valueOf(all.size())),
                        rows,
                        route,
                        extent);
    }

    @Override
    public String ledgerId() {
        return ledger.format().id();
    }

    private static Predicate<Grouping.Group> ofYear(int year) {
        return group -> LocalDate.parse(group.keys().getFirst()).getYear() == year;
    }

    private static LocalDate from(Window window) {
        return window.from() == null ? LocalDate.MIN : window.from();
    }

    private static Predicate<Grouping.Group> inside(Window window) {
        return group -> {
            var day = LocalDate.parse(group.keys().getFirst());
            return !day.isBefore(from(window)) && !day.isAfter(window.to());
        };
    }
}
