package fazhi.deadline.due;

import fazhi.deadline.Radar;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Clocks whose last day has passed and whose duty is not done (逾期期限), of what the person may see.
 */
@Component
@Order(208)
class OverdueFigure implements FigureSource {

    private static final Figure OVERDUE =
            new Figure("clock.overdue", Unit.ITEM, Basis.ASOF, Set.of(Basis.ASOF));

    private final Radar radar;

    OverdueFigure(Radar radar) {
        this.radar = radar;
    }

    @Override
    public List<Figure> figures() {
        return List.of(OVERDUE);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        return asks.stream().map(ask -> on(ask.window().to())).toList();
    }

    /** Unknown where no clock had begun by that day: nobody registered anything. */
    private Reading on(LocalDate day) {
        var route = "deadlines?near=OVERDUE&day=" + day;
        if (!radar.begun(day)) {
            return new Reading(null, NOT_KEPT, 0, route, "");
        }
        long overdue = radar.counts(RadarQuery.of(day)).getOrDefault(Nearness.OVERDUE, 0L);
        return new Reading(BigDecimal.valueOf(overdue), null, overdue, route, "");
    }
}
