package fazhi.publicity;

import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.law.LawService;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.organisation.unit.Units;
import fazhi.publicity.activity.ActivityData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the matrices of publicity are made of (普法覆盖): the reader's villages, and the laws. */
@Component
class Coverage {

    private final ActivityMatrices matrices;

    private final Town town;

    private final FigureWindows windows;

    private final Reader reader;

    Coverage(ActivityMatrices matrices, Town town, FigureWindows windows, Reader reader) {
        this.matrices = matrices;
        this.town = town;
        this.windows = windows;
        this.reader = reader;
    }

    /** Villages and laws (村与法规). */
    @Component
    record Town(Units villages, LawService laws) {}

    /** Who looks, and how that reads (读者范围). */
    @Component
    record Reader(Ledger<ActivityData> activities, LedgerAccess access, CellTexts cells) {}

    List<Matrix> matrices(Window window) {
        var format = reader.activities().format();
        var scope = reader.access().scope(format.id());
        var villages =
                town.villages().holdingOn(window.to()).stream()
                        .filter(village -> scope.covers(village.id()))
                        .toList();
        var groups = matrices.groups(window);
        var basis = reader.cells().extent(format, windows.sentence(window));
        return List.of(
                matrices.byVillage(villages, groups, window, basis),
                matrices.byLaw(town.laws().at(window.to()), groups, window, basis));
    }
}
