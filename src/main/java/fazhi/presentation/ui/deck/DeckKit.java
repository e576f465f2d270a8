package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.html.Section;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.document.OfficialWords;
import fazhi.presentation.Slide;
import fazhi.presentation.SlidePages;
import fazhi.presentation.deck.DeckData;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.ui.shelf.SlideChoice;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.presentation.ui.slide.SlideDrawing;
import java.util.List;
import org.springframework.stereotype.Component;

/** What putting a deck together needs besides the deck (编排工具). */
@Component
record DeckKit(
        SlideDrawing drawing,
        FileLinks files,
        SlideChoice choice,
        ShowingService showings,
        Texts texts) {

    static final Stored<DeckData> NOTHING =
            new Stored<>(0, 0, new DeckData(MeetingKind.FREE, "", Period.year(2000), List.of()));

    /** The slide as it looks, its first page where it goes over several. */
    Section slide(Slide slide) {
        return drawing.slide(SlidePages.of(slide, new OfficialWords(texts)).getFirst());
    }
}
