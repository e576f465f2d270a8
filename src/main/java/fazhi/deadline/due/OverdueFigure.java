package fazhi.deadline.due;

import fazhi.deadline.Radar;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Clocks whose last day has passed and whose duty is not done (逾期期限), of what the person may see,
 * and of these the ones with consequences in law.
 */
@Component
@Order(208)
class OverdueFigure implements FigureSource {

    private static final Map<String, Nearness> COUNTED =
            Map.of("clock.overdue", Nearness.OVERDUE, "clock.legal-overdue", Nearness.LEGAL);

    private final Radar radar;

    OverdueFigure(Radar radar) {
        this.radar = radar;
    }

    @Override
    public List<Figure> figures() {
        return COUNTED.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(id -> new Figure(id, Unit.ITEM, Basis.ASOF, Set.of(Basis.ASOF)))
                .toList();
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        return asks.stream().map(this::reading).toList();
    }

    /** Unknown where no clock had begun by that day: nobody registered anything. */
    private Reading reading(Ask ask) {
        var day = ask.window().to();
        var nearness = Objects.requireNonNull(COUNTED.get(ask.figure()));
        var route = "deadlines?near=" + nearness + "&day=" + day;
        if (!radar.begun(day)) {
            return new Reading(null, NOT_KEPT, 0, route, "");
        }
        long overdue = radar.counts(RadarQuery.of(day)).getOrDefault(nearness, 0L);
        return new Reading(BigDecimal.valueOf(overdue), null, overdue, route, "");
    }
}
