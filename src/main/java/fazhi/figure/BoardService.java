package fazhi.figure;

import fazhi.common.Missing;
import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.figure.board.Board;
import fazhi.figure.board.Overview;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a pillar's board in one transaction (板块看板服务): cards and charts stand on the same rows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class BoardService {

    private final Parts<Overview> overviews;

    private final FigureCatalogue figures;

    private final AttentionSources attention;

    private final Clock clock;

    BoardService(
            ObjectProvider<Overview> overviews,
            FigureCatalogue figures,
            AttentionSources attention,
            Clock clock) {
        this.overviews = new Parts<>(overviews);
        this.figures = figures;
        this.attention = attention;
        this.clock = clock;
    }

    /**
     * @throws Missing when there is no such pillar
     */
    public Board of(String module, Period period) {
        var overview =
                overviews.stream()
                        .filter(each -> each.module().equals(module))
                        .findFirst()
                        .orElseThrow(() -> new Missing("overview " + module));
        var today = LocalDate.now(clock);
        var together = figures.together();
        var waiting = attention.ask(module, today, together);
        var cards = figures.cards(overview.figures(), period, together);
        // of a year still to come nothing is drawn: what stands today is not its state
        return period.from().isAfter(today)
                ? new Board(module, cards, waiting.get(), List.of(), List.of())
                : new Board(
                        module,
                        cards,
                        waiting.get(),
                        overview.charts(period),
                        overview.matrices(period));
    }

    /** The first figure of each of these pillars, with the year or what stands beside it. */
    public List<Board.Card> firsts(List<Overview> pillars, Period period) {
        return figures
                .cards(
                        pillars.stream().map(pillar -> pillar.figures().getFirst()).toList(),
                        period,
                        figures.together())
                .stream()
                .map(card -> figures.withStanding(card, period))
                .toList();
    }

    /** What somebody has to see to in each of these pillars, late things first. */
    public List<List<Attention>> attention(List<Overview> pillars) {
        var together = figures.together();
        var day = LocalDate.now(clock);
        var asked =
                pillars.stream()
                        .map(pillar -> attention.ask(pillar.module(), day, together))
                        .toList();
        return asked.stream().map(Supplier::get).toList();
    }
}
