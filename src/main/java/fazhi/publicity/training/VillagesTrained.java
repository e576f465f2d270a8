package fazhi.publicity.training;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Condition;
import fazhi.ledger.Grouping;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many villages had their secretary trained (受训村数): a village counts once, however often. */
@Component
@Order(340)
class VillagesTrained implements FigureSource {

    private static final Figure TRAINED =
            new Figure(
                    "training.villages.covered", Unit.VILLAGE, Basis.PERIOD, Set.of(Basis.PERIOD));

    private final Ledger<TrainingData> trainings;

    private final LedgerAccess access;

    private final CellTexts texts;

    VillagesTrained(Ledger<TrainingData> trainings, LedgerAccess access, CellTexts texts) {
        this.trainings = trainings;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(TRAINED);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        var last = asks.stream().map(ask -> ask.window().to()).max(LocalDate::compareTo);
        var groups =
                trainings.group(
                        List.of(Grouping.value("heldOn"), Grouping.value("villages")),
                        List.of(Condition.upTo("heldOn", last.orElseThrow())),
                        List.of());
        return asks.stream().map(ask -> reading(ask.window(), groups)).toList();
    }

    private Reading reading(Window window, List<Grouping.Group> groups) {
        var from = window.from() == null ? LocalDate.MIN : window.from();
        var inside =
                groups.stream()
                        .filter(
                                group -> {
                                    var day = LocalDate.parse(group.keys().getFirst());
                                    return !day.isBefore(from) && !day.isAfter(window.to());
                                })
                        .toList();
        var scope = access.scope(trainings.format().id());
        var villages =
                inside.stream()
                        .flatMap(group -> Stream.of(group.keys().getLast().split("\\|")))
                        .distinct()
                        .filter(id -> scope.covers(Long.valueOf(id)))
                        .count();
        var format = trainings.format();
        return new Reading(
                BigDecimal.valueOf(villages),
                null,
                inside.stream().mapToLong(Grouping.Group::rows).sum(),
                format.route(List.of(Condition.between("heldOn", from, window.to()))),
                texts.extent(format));
    }
}
