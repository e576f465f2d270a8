package fazhi.presentation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.wall.VillageWall;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.record.Pointed;
import fazhi.presentation.record.Snapshots;
import fazhi.presentation.ui.shelf.SlideChoice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record, a village and its photos find their way into a deck, from their pages and from it. */
class RecordShelfTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private DeckService decks;

    @Autowired private EvidenceService evidence;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private VillageWall wall;

    private RecordRef first(String ledger) {
        return new RecordRef(
                ledger, ledgers.get(ledger).list(LedgerQuery.ALL, 0, 1).getFirst().id());
    }

    private Attachment attach(RecordRef record, String name) throws IOException {
        return evidence.attach(record, name, new ByteArrayInputStream(Snapshots.jpeg(40, 30)));
    }

    private List<DeckSlide> added(long deck) {
        return decks.get(deck).data().slides().stream()
                .filter(place -> place.kind().ofRecord())
                .toList();
    }

    /** Menus whose word is this. */
    private static List<MenuItem> menus(String word) {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(item -> item.getText().equals(word))
                .toList();
    }

    private static void choose(String menu, String word) {
        var item =
                menus(menu).stream()
                        .flatMap(each -> each.getSubMenu().getItems().stream())
                        .filter(each -> each.getText().equals(word))
                        .findFirst()
                        .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @Test
    void photosAreChosenOnTheRecordsPage() throws IOException {
        var deck = decks.add(MeetingKind.FREE, YEAR);
        var activity = first("activity");
        var one = attach(activity, "1.jpg");
        var two = attach(activity, "2.jpg");
        open("ledger/" + activity + "?period=2022");
        choose("加入会议材料", "现场照片");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Attachment> photos = marked(CheckboxGroup.class, "field-slide-choice.photos");
        assertThat(photos.getValue()).containsExactlyInAnyOrder(one, two);
        photos.deselect(one);
        _click(marked(Button.class, "action-save"));
        assertThat(added(deck))
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.kind()).isEqualTo(SlideKind.PHOTOS);
                            assertThat(place.content()).isEqualTo(activity + " " + two.id());
                        });
        open("present?deck=" + deck);
        assertThat(_find(Image.class)).hasSize(1);
        evidence.remove(one.id());
        evidence.remove(two.id());
    }

    @Test
    void aMatterIsTakenFromItsPageAndDrawnWithItsActs() {
        var deck = decks.add(MeetingKind.FREE, YEAR);
        open("ledger/" + first("penalty") + "?period=2022");
        choose("加入会议材料", "事项进展");
        assertThat(added(deck)).extracting(DeckSlide::kind).containsExactly(SlideKind.MATTER);
        open("handout?deck=" + deck);
        var acts = _get(OrderedList.class, search -> search.withClasses("slide-steps"));
        assertThat(acts.getElement().getTextRecursively()).contains("立案", "归档");
    }

    @Test
    void aVillageIsTakenFromItsSheet() {
        var deck = decks.add(MeetingKind.FREE, YEAR);
        var village = wall.of(YEAR).tiles().getFirst();
        open("villages/" + village.id() + "?period=2022");
        _click(marked(Button.class, "action-shelve"));
        assertThat(added(deck)).extracting(DeckSlide::kind).containsExactly(SlideKind.VILLAGE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRecordIsChosenFromAnyLedgerWithMatters() {
        open("decks/" + decks.add(MeetingKind.FREE, YEAR));
        var chosen = new ArrayList<Pointed>();
        portal.getBean(SlideChoice.class).open(SlideKind.MATTER, chosen::add);
        var petition = first("petition");
        ((Select<String>) marked(Select.class, "field-slide-choice.ledger")).setValue("petition");
        ((ComboBox<Reference>) marked(ComboBox.class, "field-slide-choice.record"))
                .setValue(new Reference(petition.id(), "x"));
        _click(marked(Button.class, "action-save"));
        assertThat(chosen).containsExactly(new Pointed(petition, List.of()));
    }

    @Test
    void whoMakesNoDecksIsNotOfferedOne() {
        var village = wall.of(YEAR).tiles().getFirst();
        var penalty = first("penalty");
        signIn("zhifa");
        open("ledger/" + penalty);
        assertThat(menus("加入会议材料")).isEmpty();
        open("villages/" + village.id() + "?period=2022");
        assertThat(_find(Button.class, search -> search.withText("加入会议材料"))).isEmpty();
    }
}
