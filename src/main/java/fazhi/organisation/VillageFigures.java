package fazhi.organisation;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.ledger.query.Condition;
import fazhi.organisation.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many villages the town has (村（社区）数), as of a day: they merge and are renamed. */
@Component
@Order(900)
class VillageFigures implements FigureSource {

    private static final Figure VILLAGES =
            new Figure("organisation.villages", Unit.VILLAGE, Basis.ASOF, Set.of(Basis.ASOF));

    private final Units villages;

    VillageFigures(Units villages) {
        this.villages = villages;
    }

    @Override
    public List<Figure> figures() {
        return List.of(VILLAGES);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        var all = villages.list();
        return asks.stream()
                .map(
                        ask ->
                                reading(
                                        all.stream()
                                                .filter(
                                                        each ->
                                                                each.data()
                                                                        .holdsOn(ask.window().to()))
                                                .count(),
                                        ask.window().to()))
                .toList();
    }

    private static Reading reading(long count, LocalDate day) {
        var conditions =
                List.<Condition>of(
                        new Condition.EmptyOrUpTo("from", day.toString()),
                        new Condition.EmptyOrAfter("to", day.toString()));
        var route = OrganisationLedgers.VILLAGE.route(conditions);
        return new Reading(BigDecimal.valueOf(count), null, count, route, "");
    }
}
