package fazhi.leadership.study;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Share;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What share of the laws everybody has to know was studied in a period (应知应会学习覆盖率). */
@Component
@Order(142)
record RequiredLawsCovered(RequiredStudy study) implements FigureSource {

    private static final Figure COVERED =
            new Figure(
                    "study.required-laws.covered",
                    Unit.PERCENT,
                    Basis.PERIOD,
                    Set.of(Basis.PERIOD));

    @Override
    public List<Figure> figures() {
        return List.of(COVERED);
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return figures().stream().anyMatch(each -> each.id().equals(figure)) ? "study.heldOn" : "";
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            return asks.stream().map(ask -> reading(ask.window())).toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private Reading reading(Window window) {
        var laws = study.studied(window);
        var route = study.requiredLaws().format().route(RequiredStudy.required(window.to()));
        if (laws.isEmpty()) {
            return new Reading(null, "figure.nothing-to-divide", 0, route, "");
        }
        var studied = laws.stream().filter(law -> !law.studied().isEmpty()).count();
        return Reading.of(
                new Share(BigDecimal.valueOf(studied), BigDecimal.valueOf(laws.size())),
                laws.size(),
                route,
                "");
    }
}
