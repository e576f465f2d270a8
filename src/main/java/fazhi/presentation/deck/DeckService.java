package fazhi.presentation.deck;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Labels;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.presentation.MeetingDecks;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.record.Pointed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the decks of meetings (会议演示文稿). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class DeckService {

    public static final String DECK = "slide-deck";

    private static final String CLOSING = "closing/";

    private final Decks decks;

    private final MeetingDecks source;

    private final AuditTrail trail;

    private final DeckWords words;

    DeckService(Decks decks, MeetingDecks source, AuditTrail trail, DeckWords words) {
        this.decks = decks;
        this.source = source;
        this.trail = trail;
        this.words = words;
    }

    /** The newest first. */
    public List<DeckRow> list() {
        return decks.rows();
    }

    /**
     * @throws Missing when there is no such deck
     */
    public Stored<DeckData> get(long id) {
        return load(id).stored();
    }

    /** Makes a deck for a meeting, with the slides such a meeting sees. */
    @Transactional
    public long add(MeetingKind meeting, Period period) {
        var slides = DeckOutline.fresh(meeting, source.slides(period));
        return save(new DeckData(meeting, source.title(period), period, slides));
    }

    /** The same deck on another period: order, typed slides and words stay, numbers are new. */
    @Transactional
    public long repeat(long id, Period period) {
        var before = load(id).stored().data();
        var title =
                before.title().equals(source.title(before.period()))
                        ? source.title(period)
                        : before.title();
        return save(new DeckData(before.meeting(), title, period, before.slides()));
    }

    /**
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void change(Stored<DeckData> changed) {
        changed.data().check();
        var deck = load(changed.id());
        var before = deck.stored();
        changed.requireVersion(before.version());
        deck.change(changed.data());
        decks.saveAndFlush(deck);
        trail.record(AuditAction.CHANGED, ref(changed.id()), before.data(), changed.data());
    }

    /** Adds a slide at the end, before the problems and what comes next. */
    @Transactional
    public void add(long id, SlideKind kind, Pointed what) {
        var deck = get(id);
        var places = new ArrayList<>(lines(deck.data()).stream().map(DeckLine::place).toList());
        var closing = places.stream().filter(place -> place.key().startsWith(CLOSING)).findFirst();
        places.add(
                closing.map(places::indexOf).orElse(places.size()),
                DeckSlide.of(kind, deck.data().nextKey(), what));
        change(deck.with(deck.data().with(places)));
    }

    @Transactional
    public void remove(long id) {
        var deck = load(id);
        deck.remove();
        trail.record(AuditAction.DELETED, ref(id), deck.stored().data(), null);
    }

    /** Every place with its slide of now, hidden ones too. */
    public List<DeckLine> lines(DeckData deck) {
        return DeckOutline.of(
                        deck.slides(),
                        source.slides(deck.period()),
                        place -> words.made().of(place, deck.period()))
                .lines()
                .stream()
                .map(
                        line ->
                                new DeckLine(
                                        line.place(),
                                        words.redrawn().of(line.slide(), line.place().picture())))
                .toList();
    }

    /** The deck as the meeting would see it now. */
    public SlideDeck deck(DeckData deck) {
        var shown = lines(deck).stream().filter(DeckLine::shown).map(DeckLine::slide).toList();
        return source.deck(
                deck.title(),
                words.meeting(deck.meeting()),
                deck.meeting().occasion(),
                deck.period(),
                shown);
    }

    /** What such a meeting would see of a period, without a deck being kept. */
    public SlideDeck deck(MeetingKind meeting, Period period) {
        var slides = source.slides(period);
        var shown = meeting.shown(slides);
        return source.deck(
                source.title(period),
                words.meeting(meeting),
                meeting.occasion(),
                period,
                slides.stream().filter(slide -> shown.contains(slide.key())).toList());
    }

    private long save(DeckData data) {
        var id = decks.saveAndFlush(new Deck(data, words.today())).id();
        trail.record(AuditAction.CREATED, ref(id), null, data);
        return id;
    }

    private Deck load(long id) {
        return decks.findByIdAndRemovedFalse(id).orElseThrow(() -> new Missing(DECK + "/" + id));
    }

    private static RecordRef ref(long id) {
        return new RecordRef(DECK, id);
    }

    /** What a deck needs to know of day, language and its slides (演示文稿用语). */
    @org.springframework.stereotype.Component
    record DeckWords(Texts texts, Clock clock, Redrawn redrawn, MadeSlide made) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        String meeting(MeetingKind kind) {
            return kind == MeetingKind.FREE ? "" : Labels.of(kind, texts);
        }
    }
}
