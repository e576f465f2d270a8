package fazhi.enforcement.matter;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Share;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What share of the powers held is used (执法事项使用率): it shows lists that only declare. */
@Component
@Order(301)
class MatterUseRate implements FigureSource {

    private static final Figure USED =
            new Figure("matter.used-rate", Unit.PERCENT, Basis.PERIOD, Set.of(Basis.PERIOD));

    private final MatterUse use;

    private final Ledger<MatterData> matters;

    private final CellTexts texts;

    MatterUseRate(MatterUse use, Ledger<MatterData> matters, CellTexts texts) {
        this.use = use;
        this.matters = matters;
        this.texts = texts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(USED);
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return figures().stream().anyMatch(each -> each.id().equals(figure))
                ? "penalty.filedOn"
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
        var usable = use.usable();
        var filed = use.filed();
        return asks.stream().map(ask -> reading(ask.window(), usable, filed)).toList();
    }

    private Reading reading(Window window, List<MatterData> usable, List<MatterUse.Filed> filed) {
        var held = usable.stream().filter(each -> each.holdsOn(window.to())).toList();
        var used =
                held.stream()
                        .filter(
                                each ->
                                        filed.stream()
                                                .filter(cases -> inside(cases.day(), window))
                                                .anyMatch(cases -> cases.uses(each)))
                        .count();
        var conditions = new ArrayList<>(MatterData.heldOn(window.to()));
        conditions.add(Condition.isNot("kind", MatterKind.DUTY));
        var format = matters.format();
        var route = format.route(conditions);
        var filter = texts.extent(format, texts.words(format, conditions));
        return held.isEmpty()
                ? new Reading(null, "figure.nothing-to-divide", 0, route, filter)
                : Reading.of(
                        new Share(BigDecimal.valueOf(used), BigDecimal.valueOf(held.size())),
                        held.size(),
                        route,
                        filter);
    }

    private static boolean inside(LocalDate day, Window window) {
        var from = window.from();
        return (from == null || !day.isBefore(from)) && !day.isAfter(window.to());
    }
}
