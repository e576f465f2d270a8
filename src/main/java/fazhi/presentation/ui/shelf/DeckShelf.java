package fazhi.presentation.ui.shelf;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckRow;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.record.Pointed;
import fazhi.ui.contribution.RoleEntry;
import fazhi.ui.stage.MeetingShelf;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a chart's or a record's slide in the newest deck on its period (加入会议材料). */
@Component
class DeckShelf implements MeetingShelf {

    private static final List<String> MAKERS = List.of("LAW_OFFICE", "LEADER");

    private final DeckService decks;

    DeckShelf(DeckService decks) {
        this.decks = decks;
    }

    @Override
    public boolean open() {
        return RoleEntry.mayAny(MAKERS);
    }

    @Override
    public String put(String slide, Period period) {
        var deck = decks.get(newest(period));
        var lines = decks.lines(deck.data());
        if (lines.stream().noneMatch(line -> line.place().key().equals(slide))) {
            throw new Refusal("stage.no-slide");
        }
        var places =
                lines.stream()
                        .map(DeckLine::place)
                        .map(place -> place.key().equals(slide) ? place.hidden(false) : place)
                        .toList();
        decks.change(deck.with(deck.data().with(places)));
        return deck.data().title();
    }

    /**
     * Adds a record's slide to the newest deck on the period; where there is none, one is begun.
     *
     * @return the deck's title
     */
    String put(SlideKind kind, Pointed what, Period period) {
        var deck = newest(period);
        decks.add(deck, kind, what);
        return decks.get(deck).data().title();
    }

    private long newest(Period period) {
        return decks.list().stream()
                .filter(row -> row.period().equals(period.toString()))
                .findFirst()
                .map(DeckRow::id)
                .orElseGet(() -> decks.add(MeetingKind.FREE, period));
    }
}
