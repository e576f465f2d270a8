package fazhi.presentation.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.meeting.MeetingData;
import fazhi.presentation.Slide;
import fazhi.presentation.deck.DeckData;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.deck.SlidePicture;
import fazhi.presentation.paper.MeetingRecords;
import fazhi.presentation.paper.ShowingPapers;
import fazhi.presentation.showing.note.NoteService;
import fazhi.task.TaskData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A meeting from choosing the slides to its tasks and minutes, on the demo town. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class MeetingTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired DeckService decks;

    @Autowired ShowingService showings;

    @Autowired NoteService notes;

    @Autowired ShowingPapers papers;

    @Autowired MeetingRecords records;

    @Autowired Ledger<TaskData> tasks;

    @Autowired Ledger<MeetingData> meetings;

    @Autowired List<DocumentWriter> writers;

    @Test
    void theMeetingDecidesWhatIsShownAtFirst() {
        var all = shown(decks.add(MeetingKind.YEAR_END, YEAR));
        var committee = shown(decks.add(MeetingKind.PARTY_COMMITTEE, YEAR));
        var free = shown(decks.add(MeetingKind.FREE, YEAR));
        assertThat(all).containsAll(committee).hasSizeGreaterThan(committee.size());
        // each with its cover
        assertThat(committee).hasSizeLessThan(8);
        assertThat(all)
                .hasSizeLessThan(15)
                .anyMatch(key -> key.endsWith("/divider"))
                .noneMatch(key -> key.endsWith("/figures"));
        assertThat(committee)
                .contains("enforcement/penalty.progress", "closing/problems")
                .doesNotContain("enforcement/penalty.by-year");
        assertThat(free).allMatch(key -> key.contains("/figures")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void orderHidingWordsAndTypedSlidesAreKept() {
        var id = decks.add(MeetingKind.FREE, YEAR);
        var deck = decks.get(id);
        var places = new ArrayList<>(deck.data().slides());
        Collections.reverse(places);
        places.add(
                new DeckSlide(
                        "1",
                        SlideKind.TEXT,
                        false,
                        "请示事项",
                        "增配执法人员",
                        "请会议研究",
                        SlidePicture.COMPUTED));
        decks.change(deck.with(deck.data().with(places)));
        var slides = decks.deck(decks.get(id).data()).slides();
        assertThat(slides.getFirst().group()).isEqualTo("improvement");
        assertThat(slides.getLast().title()).isEqualTo("请示事项");
        assertThat(slides.getLast().notes()).isEqualTo("请会议研究");
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> decks.change(deck));
    }

    @Test
    void deckWithoutTitleIsRefused() {
        var deck = decks.get(decks.add(MeetingKind.FREE, YEAR));
        var nameless = new DeckData(MeetingKind.FREE, " ", YEAR, deck.data().slides());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decks.change(deck.with(nameless)))
                .matches(refusal -> refusal.field().equals("title"));
    }

    @Test
    void nextYearTakesTheOrderAndNewNumbers() {
        var id = decks.add(MeetingKind.YEAR_END, YEAR);
        var next = decks.get(decks.repeat(id, Period.year(2023))).data();
        assertThat(next.period()).isEqualTo(Period.year(2023));
        assertThat(next.title()).contains("2023").doesNotContain("2022");
        assertThat(next.slides()).isEqualTo(decks.get(id).data().slides());
    }

    @Test
    void whatWasShownStaysAsItWas() {
        var id = decks.add(MeetingKind.YEAR_END, YEAR);
        var showing = showings.begin(id);
        var shown = showings.deck(showing);
        assertThat(shown).isEqualTo(decks.deck(decks.get(id).data()));
        decks.change(decks.get(id).with(decks.get(id).data().with(List.of())));
        assertThat(showings.deck(showing)).isEqualTo(shown);
        assertThat(showings.list().getFirst().id()).isEqualTo(showing);
    }

    @Test
    void sentenceBecomesATaskWhenAPersonConfirms() {
        var showing = showings.begin(decks.add(MeetingKind.HALF_YEAR, YEAR));
        int slide = problemSlide(showing);
        var note = notes.add(showing, slide, "执法员甲 6月底前补齐执法证");
        assertThat(note.data().person()).isNotNull();
        assertThat(note.data().dueOn()).isEqualTo("2023-06-30");
        assertThat(note.data().problem()).isNotNull();
        assertThat(tasks()).doesNotContain("补齐执法证");
        notes.confirm(note.id());
        var task = tasks.get(notes.get(note.id()).data().task()).data();
        assertThat(task.name()).isEqualTo("补齐执法证");
        assertThat(task.dueOn()).isEqualTo("2023-06-30");
        assertThat(task.assignedOn()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(task.notes()).contains("执法员甲 6月底前补齐执法证");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notes.confirm(note.id()));
    }

    @Test
    void minutesAndTaskListNameWhatWasDecided() throws IOException {
        var showing = showings.begin(YEAR, true);
        notes.add(showing, 1, "黎某 6月底前补齐执法证");
        notes.drop(notes.add(showing, 2, "讨论了天气").id());
        showings.write(
                showings.get(showing).with(new MinutesData("镇三楼会议室", "镇长", "班子成员", "", "", "张某")));
        assertThat(text(papers.minutes(showing)))
                .contains("会议纪要", "镇长在镇三楼会议室主持召开会议")
                .contains("1.黎某于2023年6月30日前补齐执法证。")
                .contains("出席：班子成员", "列席：〔待填：列席人员〕")
                .doesNotContain("天气", "〔待填：成文日期〕", "〔待填：主送机关〕");
        assertThat(text(papers.tasks(showing)))
                .contains("补齐执法证\t黎某\t2023年6月30日")
                .doesNotContain("天气");
    }

    @Test
    void meetingIsEnteredIntoItsLedgerOnce() {
        var showing = showings.begin(decks.add(MeetingKind.PARTY_COMMITTEE, YEAR));
        notes.add(showing, 1, "黎某 6月底前补齐执法证");
        var meeting = meetings.get(records.record(showing)).data();
        assertThat(meeting.name()).isEqualTo("镇党委会议（听取2022年法治政府建设情况汇报）");
        assertThat(meeting.heldOn()).isEqualTo("2023-03-01");
        assertThat(meeting.conclusion()).contains("补齐执法证");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> records.record(showing));
    }

    @Test
    @WithMockUser(roles = "OFFICER")
    void officersKeepNoDecks() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(decks::list);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(showings::list);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> notes.list(1));
    }

    private List<String> shown(long deck) {
        return decks.get(deck).data().slides().stream()
                .filter(place -> !place.hidden())
                .map(DeckSlide::key)
                .toList();
    }

    private int problemSlide(long showing) {
        var slides = showings.deck(showing).slides();
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).key().startsWith(Slide.PROBLEM)) {
                return i + 2;
            }
        }
        throw new AssertionError("no problem has a slide");
    }

    private List<String> tasks() {
        return tasks.list(LedgerQuery.of(List.of()), 0, 100).stream()
                .map(row -> row.data().name())
                .toList();
    }

    private String text(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var writer : writers) {
            if (writer.extension().equals("txt")) {
                writer.write(document, out);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
