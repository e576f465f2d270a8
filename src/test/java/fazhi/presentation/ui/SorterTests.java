package fazhi.presentation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.document.Block;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlidePicture;
import fazhi.ui.stage.MeetingShelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Slides as small pictures are hidden and named where they stand; a chart finds its way into one.
 */
class SorterTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private DeckService decks;

    @Autowired private MeetingShelf shelf;

    @SuppressWarnings("unchecked")
    private long sorted() {
        var id = decks.add(MeetingKind.FREE, YEAR);
        open("decks/" + id);
        ((RadioButtonGroup<Boolean>) marked(RadioButtonGroup.class, "deck-way")).setValue(true);
        return id;
    }

    private List<DeckSlide> places(long deck) {
        return decks.get(deck).data().slides();
    }

    @Test
    void aSlideIsHiddenAndNamedInItsPlace() {
        var id = sorted();
        var first = places(id).getFirst();
        assertThat(_find(Div.class, search -> search.withClasses("sorter-tile")))
                .hasSize(places(id).size());
        _click(marked(Button.class, "hide-" + first.key()));
        assertThat(places(id).getFirst().hidden()).isEqualTo(!first.hidden());
        marked(TextField.class, "title-" + first.key()).setValue("全年立案情况");
        assertThat(places(id).getFirst().title()).isEqualTo("全年立案情况");
        assertThat(marked(TextField.class, "title-" + first.key()).getValue()).isEqualTo("全年立案情况");
    }

    /**
     * One numbering on screen, on the wall and on paper: the cover is 1, hidden slides have none.
     */
    @Test
    void onlyWhatIsShownHasANumberBehindTheCover() {
        var id = sorted();
        var lines = decks.lines(decks.get(id).data());
        var pages = decks.deck(decks.get(id).data()).slides().size();
        var numbers =
                _find(Span.class, search -> search.withClasses("sorter-number")).stream()
                        .map(Span::getText)
                        .toList();
        assertThat(numbers).hasSameSizeAs(lines);
        for (int at = 0; at < lines.size(); at++) {
            assertThat(numbers.get(at).isEmpty()).isEqualTo(lines.get(at).place().hidden());
        }
        var shown = numbers.stream().filter(each -> !each.isEmpty()).map(Integer::valueOf).toList();
        assertThat(shown.getFirst()).isEqualTo(2);
        assertThat(shown).isSorted().doesNotHaveDuplicates();
        assertThat(shown.getLast()).isEqualTo(pages + 1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChartIsDrawnOtherwiseAndBack() {
        var id = sorted();
        var charted =
                decks.lines(decks.get(id).data()).stream().filter(SorterTests::chart).toList();
        var key = charted.getFirst().place().key();
        marked(Select.class, "picture-" + key).setValue(SlidePicture.TABLE);
        assertThat(block(id, key)).isInstanceOf(Block.Table.class);
        marked(Select.class, "picture-" + key).setValue(SlidePicture.COMPUTED);
        assertThat(block(id, key)).isEqualTo(charted.getFirst().slide().content().getFirst());
    }

    private static boolean chart(DeckLine line) {
        return line.slide().content().stream().anyMatch(Block.Chart.class::isInstance);
    }

    private Block block(long deck, String key) {
        return decks.lines(decks.get(deck).data()).stream()
                .filter(line -> line.place().key().equals(key))
                .map(line -> line.slide().content().getFirst())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyTitleChangesNothing() {
        var id = sorted();
        var first = places(id).getFirst();
        marked(TextField.class, "title-" + first.key()).setValue(" ");
        assertThat(places(id).getFirst().title()).isEqualTo(first.title());
    }

    @Test
    void aChartIsTakenIntoTheNewestDeckOnItsPeriod() {
        var id = decks.add(MeetingKind.PARTY_COMMITTEE, YEAR);
        var hidden =
                decks.lines(decks.get(id).data()).stream()
                        .map(line -> line.place())
                        .filter(DeckSlide::hidden)
                        .findFirst()
                        .orElseThrow();
        shelf.put(hidden.key(), YEAR);
        assertThat(places(id))
                .filteredOn(place -> place.key().equals(hidden.key()))
                .extracting(DeckSlide::hidden)
                .containsExactly(false);
        assertThatThrownBy(() -> shelf.put("enforcement/no-such-chart", YEAR))
                .isInstanceOf(Refusal.class);
        signIn("zhifa");
        assertThat(shelf.open()).isFalse();
    }
}
