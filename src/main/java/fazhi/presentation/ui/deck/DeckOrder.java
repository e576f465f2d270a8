package fazhi.presentation.ui.deck;

import com.vaadin.flow.function.SerializableConsumer;
import fazhi.document.OfficialWords;
import fazhi.presentation.SlidePages;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckSlide;
import java.util.ArrayList;
import java.util.List;

/** The slides of a deck in their order, and what changes it (幻灯片顺序). */
record DeckOrder(List<DeckLine> lines, SerializableConsumer<List<DeckSlide>> keep) {

    private static final int COVER = 1;

    private List<DeckSlide> places() {
        return new ArrayList<>(lines.stream().map(DeckLine::place).toList());
    }

    int at(DeckLine line) {
        return lines.indexOf(line);
    }

    /** Its page on the wall and on paper, behind the cover; empty of a slide that is not shown. */
    String page(DeckLine line, OfficialWords words) {
        if (!line.shown()) {
            return "";
        }
        int before =
                lines.subList(0, at(line)).stream()
                        .filter(DeckLine::shown)
                        .mapToInt(each -> SlidePages.of(each.slide(), words).size())
                        .sum();
        return String.valueOf(COVER + before + 1);
    }

    /** Before the line that stands at {@code to} now. */
    void move(int from, int to) {
        var places = places();
        if (to < 0 || to > places.size() || from < 0) {
            return;
        }
        var place = places.remove(from);
        places.add(to > from ? to - 1 : to, place);
        keep.accept(places);
    }

    void replace(int at, DeckSlide place) {
        var places = places();
        places.set(at, place);
        keep.accept(places);
    }

    void remove(int at) {
        var places = places();
        places.remove(at);
        keep.accept(places);
    }

    /** A typed slide at the end. */
    void add(DeckSlide place) {
        var places = places();
        places.add(place);
        keep.accept(places);
    }
}
