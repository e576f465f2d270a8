package fazhi.presentation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.meeting.MeetingData;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.showing.note.NoteService;
import fazhi.task.TaskData;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

class DeckViewTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private DeckService decks;

    @Autowired private ShowingService showings;

    @Autowired private NoteService notes;

    @Autowired private Ledger<TaskData> tasks;

    @Autowired private Ledger<MeetingData> meetings;

    @Test
    void choosingAMeetingMakesADeck() {
        open("decks?period=2022");
        int before = decks.list().size();
        _click(marked(NativeButton.class, "action-new-PARTY_COMMITTEE"));
        assertThat(decks.list()).hasSize(before + 1);
        assertThat(path()).isEqualTo("decks/" + decks.list().getFirst().id());
        assertThat(lines()).hasSizeGreaterThan(8);
        assertThat(_find(Section.class)).hasSize(1);
    }

    @Test
    void slidesAreHiddenAndMoved() {
        var id = decks.add(MeetingKind.FREE, YEAR);
        open("decks/" + id);
        var second = lines().get(1);
        act(1, "up-" + second);
        assertThat(lines().getFirst()).isEqualTo(second);
        var hidden = places(id).getFirst().hidden();
        act(0, (hidden ? "show-" : "hide-") + second);
        assertThat(places(id).getFirst().hidden()).isEqualTo(!hidden);
    }

    private static void act(int row, String id) {
        GridKt._getCellComponent(marked(Grid.class, "list-outline"), row, "acts")
                .getChildren()
                .filter(each -> id.equals(each.getElement().getAttribute("data-testid")))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void beginningAMeetingFreezesItsSlides() {
        var id = decks.add(MeetingKind.FREE, YEAR);
        open("decks/" + id);
        _click(marked(Button.class, "action-begin"));
        var showing = showings.list().getFirst();
        assertThat(showing.deck()).isEqualTo(id);
        assertThat(path()).isEqualTo("present");
        assertThat(_get(H1.class, search -> search.withText(showing.title())).isVisible()).isTrue();
    }

    @Test
    void whatWasSaidIsConfirmedAfterTheMeeting() {
        var showing = showings.begin(decks.add(MeetingKind.FREE, YEAR));
        open("present?showing=" + showing);
        var answer = _get(PresentView.class).note(1, "黎某 6月底前补齐执法证");
        assertThat(answer).contains("黎某", "2023-06-30", "补齐执法证");
        open("showings/" + showing);
        _click(marked(Button.class, "action-confirm-all"));
        assertThat(notes.list(showing))
                .singleElement()
                .satisfies(note -> assertThat(note.data().task()).isNotNull());
        _click(marked(Button.class, "action-record-meeting"));
        assertThat(path()).startsWith("ledger/meeting/");
        meetings.remove(showings.get(showing).data().meetingRecord());
        tasks.remove(notes.list(showing).getFirst().data().task());
    }

    @Test
    void leaderNotesAndLeavesConfirmingToTheLawOffice() {
        signIn("lingdao");
        var showing = showings.begin(decks.add(MeetingKind.FREE, YEAR));
        notes.add(showing, 1, "黎某 6月底前补齐执法证");
        open("showings/" + showing);
        assertThat(_find(Button.class, search -> search.withText("全部确认为任务"))).isEmpty();
    }

    @Test
    void viewsSpeakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
        open("decks?period=2022");
        LocaleContextHolder.resetLocaleContext();
        assertThat(marked(NativeButton.class, "action-new-PARTY_COMMITTEE").getElement())
                .extracting(each -> each.getTextRecursively())
                .asString()
                .contains("Party committee", "Period: 2022", "a quarter of an hour");
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines() {
        var grid = (Grid<DeckLine>) marked(Grid.class, "list-outline");
        return grid.getListDataView().getItems().map(line -> line.place().key()).toList();
    }

    private List<DeckSlide> places(long deck) {
        return decks.get(deck).data().slides();
    }
}
