package fazhi.enforcement.platform;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Tally;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Figures that nobody can know before the platform's export was brought in (平台导出后可知的指标). */
record OnceBroughtIn(FigureSource counted, Ledger<PlatformCaseData> platform)
        implements FigureSource {

    @Override
    public String ledgerId() {
        return counted.ledgerId();
    }

    @Override
    public String dayKey(String figure, Basis basis) {
        return counted.dayKey(figure, basis);
    }

    @Override
    public List<Reading> read(List<Ask> asks) {
        return broughtIn()
                ? counted.read(asks)
                : asks.stream().map(_ -> new Reading(null, "figure.no-export", 0, "", "")).toList();
    }

    @Override
    public List<Figure> figures() {
        return counted.figures();
    }

    private boolean broughtIn() {
        try {
            return platform.tally(List.of(Tally.rows(List.of()))).getFirst().rows() > 0;
        } catch (AccessDeniedException _) {
            return false;
        }
    }
}
