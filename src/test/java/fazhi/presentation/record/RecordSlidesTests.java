package fazhi.presentation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.document.Block;
import fazhi.document.Block.Progress;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.wall.VillageWall;
import fazhi.presentation.Slide;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.showing.ShowingService;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Slides of one record in a deck, as the demo town has them. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RecordSlidesTests {

    private static final Period YEAR = Period.year(2022);

    private static final byte[] PHOTO = Snapshots.jpeg(80, 40);

    @Autowired DeckService decks;

    @Autowired ShowingService showings;

    @Autowired EvidenceService evidence;

    @Autowired SlidePhotos photos;

    @Autowired LedgerDirectory ledgers;

    @Autowired Ledger<PenaltyCaseData> cases;

    @Autowired VillageWall wall;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private RecordRef first(String ledger) {
        return new RecordRef(
                ledger, ledgers.get(ledger).list(LedgerQuery.ALL, 0, 1).getFirst().id());
    }

    private Attachment attach(RecordRef record, String name) throws IOException {
        return evidence.attach(record, name, new ByteArrayInputStream(PHOTO));
    }

    private long deck(SlideKind kind, Pointed what) {
        var deck = decks.add(MeetingKind.FREE, YEAR);
        decks.add(deck, kind, what);
        return deck;
    }

    private List<Slide> shown(long deck) {
        return decks.deck(decks.get(deck).data()).slides();
    }

    private Slide shown(long deck, String group) {
        return shown(deck).stream()
                .filter(slide -> slide.key().startsWith(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void photosAreShownInTheirOrderAndNamed() throws IOException {
        var activity = first("activity");
        var one = attach(activity, "1.jpg");
        var two = attach(activity, "2.jpg");
        evidence.describe(one.id(), "现场咨询");
        var slide =
                shown(
                        deck(SlideKind.PHOTOS, new Pointed(activity, List.of(two.id(), one.id()))),
                        "photos/");
        assertThat(slide.content())
                .containsExactly(
                        new Block.Photos(
                                List.of(
                                        new Block.Photo(two.id(), two.sha256(), ""),
                                        new Block.Photo(one.id(), one.sha256(), "现场咨询"))));
        assertThat(slide.title())
                .isEqualTo(
                        ledgers.get("activity").list(LedgerQuery.ALL, 0, 1).stream()
                                .map(this::title)
                                .findFirst()
                                .orElseThrow());
        evidence.remove(one.id());
        evidence.remove(two.id());
    }

    private String title(fazhi.common.Stored<?> row) {
        return ledgers.get("activity").format().column("title").value(cast(row)).toString();
    }

    @SuppressWarnings("unchecked")
    private static <D> D cast(fazhi.common.Stored<?> row) {
        return (D) row.data();
    }

    @Test
    void aPhotoTakenAwayStaysWithWhatAMeetingWasShown() throws IOException {
        var activity = first("activity");
        var photo = attach(activity, "1.jpg");
        var deck = deck(SlideKind.PHOTOS, new Pointed(activity, List.of(photo.id())));
        var showing = showings.begin(deck);
        evidence.remove(photo.id());
        assertThat(shown(deck)).noneMatch(slide -> slide.key().startsWith("photos/"));
        var kept =
                showings.deck(showing).slides().stream()
                        .flatMap(slide -> slide.content().stream())
                        .filter(Block.Photos.class::isInstance)
                        .map(block -> ((Block.Photos) block).photos().getFirst())
                        .findFirst()
                        .orElseThrow();
        assertThat(photos.jpeg(kept)).isNotEmpty();
        assertThat(evidence.writable(new RecordRef(ShowingService.SHOWING, showing))).isFalse();
        SignedIn.as(Role.OFFICER);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> evidence.open(kept.file()));
    }

    @Test
    void noPhotoOfARecordThatNamesAPrivatePersonIsShown() throws IOException {
        var penalty = first("penalty");
        var photo = attach(penalty, "身份证.jpg");
        assertThat(evidence.openable(penalty)).isTrue();
        assertThat(photos.of(penalty)).isEmpty();
        var deck = deck(SlideKind.PHOTOS, new Pointed(penalty, List.of(photo.id())));
        assertThat(shown(deck)).noneMatch(slide -> slide.key().startsWith("photos/"));
        evidence.remove(photo.id());
    }

    @Test
    void beforeAndAfterNeedBoth() throws IOException {
        var problem = first("problem");
        var before = attach(problem, "1.jpg");
        var after = attach(problem, "2.jpg");
        assertThat(photos.around(problem)).contains(before, after);
        var deck =
                deck(
                        SlideKind.BEFORE_AFTER,
                        new Pointed(problem, List.of(before.id(), after.id())));
        var slide = shown(deck, "before-after/");
        assertThat(slide.content().getFirst())
                .isEqualTo(
                        new Block.Photos(
                                List.of(
                                        new Block.Photo(before.id(), before.sha256(), "整改前"),
                                        new Block.Photo(after.id(), after.sha256(), "整改后"))));
        evidence.remove(after.id());
        assertThat(shown(deck)).noneMatch(each -> each.key().startsWith("before-after/"));
        evidence.remove(before.id());
    }

    @Test
    void aVillageIsCountedAsOnItsSheet() {
        var village =
                wall.of(YEAR).tiles().stream()
                        .filter(tile -> !tile.silent())
                        .findFirst()
                        .orElseThrow();
        var what = new Pointed(new RecordRef("village", village.id()), List.of());
        var slide = shown(deck(SlideKind.VILLAGE, what), "village/");
        assertThat(slide.title()).startsWith(village.name());
        var table = (Block.Table) slide.content().getFirst();
        assertThat(table.rows())
                .extracting(row -> row.get(1))
                .containsExactlyElementsOf(
                        village.counts().stream().map(count -> "" + count.rows()).toList());
    }

    @Test
    void aMatterSaysItsActsTheNextAndItsTimeLimit() {
        var open =
                cases.list(LedgerQuery.ALL, 0, 100).stream()
                        .filter(row -> row.data().decidedOn() == null)
                        .findFirst()
                        .orElseThrow();
        var what = new Pointed(new RecordRef("penalty", open.id()), List.of());
        var slide = shown(deck(SlideKind.MATTER, what), "matter/");
        var steps = ((Block.Steps) slide.content().getFirst()).steps();
        assertThat(steps.getFirst().progress()).isEqualTo(Progress.DONE);
        assertThat(steps.getFirst().day()).isEqualTo(open.data().filedOn().toString());
        assertThat(steps).filteredOn(step -> step.progress() == Progress.NEXT).hasSize(1);
        assertThat(slide.content().get(1).toString()).contains("下一步：");
        assertThat(slide.toString()).doesNotContain(open.data().party());
    }

    @Test
    void whatIsGoneKeepsItsPlaceAndIsPassedOver() {
        var deck =
                deck(SlideKind.MATTER, new Pointed(new RecordRef("penalty", 999_999), List.of()));
        assertThat(decks.lines(decks.get(deck).data()))
                .anyMatch(line -> line.place().kind() == SlideKind.MATTER);
        assertThat(shown(deck)).noneMatch(slide -> slide.key().startsWith("gone/"));
    }

    @Test
    void aPresetIsWrittenWithoutBeingKept() {
        int kept = decks.list().size();
        assertThat(decks.deck(MeetingKind.YEAR_END, YEAR).slides()).hasSizeBetween(4, 14);
        assertThat(decks.deck(MeetingKind.PARTY_COMMITTEE, YEAR).slides()).hasSizeBetween(2, 7);
        assertThat(decks.list()).hasSize(kept);
    }
}
