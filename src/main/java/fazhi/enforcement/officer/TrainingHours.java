package fazhi.enforcement.officer;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    public String dayKey(String figure, Basis basis) {
        return figures().stream().anyMatch(each -> each.id().equals(figure))
                ? "officer-training.heldOn"
                : "";
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        try {
            var onDuty = officers.tally(asks.stream().map(TrainingHours::onDuty).toList());
            var held = trainings.tally(asks.stream().map(TrainingHours::held).toList());
            return IntStream.range(0, asks.size())
                    .mapToObj(at -> reading(asks.get(at), held.get(at), onDuty.get(at).rows()))
                    .toList();
        } catch (AccessDeniedException _) {
            return asks.stream().map(_ -> LedgerFigures.hidden()).toList();
        }
    }

    private static Tally onDuty(Ask ask) {
        return Tally.rows(OfficerData.onDutyOn(ask.window().to()));
    }

    private static Tally held(Ask ask) {
        return new Tally(rows(ask.window()), List.of("hours"));
    }

    /** The hours counted and the rows behind them are the same. */
    private static List<Condition> rows(Window window) {
        return List.of(window.on("heldOn"), DutyPick.on(window.to()));
    }

    private Reading reading(Ask ask, Tally.Count held, long onDuty) {
        if (held.rows() == 0) {
            return reading(null, NOT_KEPT, 0, ask.window());
        }
        var among = ask.figure().equals(TOTAL.id()) ? 1 : onDuty;
        return reading(
                held.sum().divide(BigDecimal.valueOf(among), 1, RoundingMode.HALF_UP),
                null,
                held.rows(),
                ask.window());
    }

    private Reading reading(
            @Nullable BigDecimal value, @Nullable String note, long rows, Window window) {
        var format = trainings.format();
        return new Reading(
                value,
                note,
                rows,
                format.route(rows(window)),
                texts.extent(format, texts.words(format, List.of(DutyPick.on(window.to())))));
    }
}
