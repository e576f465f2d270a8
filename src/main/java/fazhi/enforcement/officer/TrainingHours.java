package fazhi.enforcement.officer;

import fazhi.common.Stored;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.LedgerFigures;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Grouping;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Class hours of training an officer on duty had on average (执法人员人均培训学时); the year asks for sixty.
 * Unknown while no training of the period is registered.
 */
@Component
@Order(252)
class TrainingHours implements FigureSource {

    private static final Figure AVERAGE =
            new Figure("officer.training-hours", Unit.HOUR, Basis.PERIOD, Set.of(Basis.PERIOD));

    private static final Figure TOTAL =
            new Figure(
                    "officer.training-hours.total", Unit.HOUR, Basis.PERIOD, Set.of(Basis.PERIOD));

    private final Ledger<OfficerData> officers;

    private final Ledger<TrainingData> trainings;

    private final CellTexts texts;

    TrainingHours(Ledger<OfficerData> officers, Ledger<TrainingData> trainings, CellTexts texts) {
        this.officers = officers;
        this.trainings = trainings;
        this.texts = texts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(AVERAGE, TOTAL);
    }

    @Override
    public String ledgerId() {
        return trainings.format().id();
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            var staff = officers.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
            return asks.stream().map(ask -> reading(ask, staff)).toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private Reading reading(Ask ask, List<Stored<OfficerData>> staff) {
        var window = ask.window();
        var onDuty =
                staff.stream()
                        .filter(officer -> officer.data().worksOn(window.to()))
                        .map(officer -> String.valueOf(officer.id()))
                        .collect(Collectors.toSet());
        var held = held(window, onDuty);
        long rows = held.stream().mapToLong(Grouping.Group::rows).sum();
        if (rows == 0) {
            return reading(null, NOT_KEPT, 0, window);
        }
        var hours = held.stream().map(Grouping.Group::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return reading(
                ask.figure().equals(TOTAL.id())
                        ? hours.setScale(1, RoundingMode.HALF_UP)
                        : hours.divide(BigDecimal.valueOf(onDuty.size()), 1, RoundingMode.HALF_UP),
                null,
                rows,
                window);
    }

    private List<Grouping.Group> held(Window window, Set<String> onDuty) {
        return trainings
                .group(
                        List.of(Grouping.value("officerId")),
                        List.of(window.on("heldOn")),
                        List.of("hours"))
                .stream()
                .filter(group -> onDuty.contains(group.keys().getFirst()))
                .toList();
    }

    private Reading reading(
            @Nullable BigDecimal value, @Nullable String note, long rows, Window window) {
        var format = trainings.format();
        var conditions = List.of(window.on("heldOn"));
        return new Reading(
                value, note, rows, format.route(conditions), texts.words(format, List.of()));
    }
}
