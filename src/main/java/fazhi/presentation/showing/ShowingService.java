package fazhi.presentation.showing;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.presentation.MeetingDecks;
import fazhi.presentation.SlideDeck;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.MeetingKind;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a meeting saw, as it saw it (放映定格). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class ShowingService {

    public static final String SHOWING = "slide-showing";

    private static final int MOST = 200;

    private final Showings showings;

    private final DeckService decks;

    private final Moment moment;

    ShowingService(Showings showings, DeckService decks, Moment moment) {
        this.showings = showings;
        this.decks = decks;
        this.moment = moment;
    }

    /** The newest first. */
    public List<ShowingRow> list() {
        return showings.rows(Limit.of(MOST));
    }

    /**
     * @throws Missing when nothing of this number was shown
     */
    public Stored<ShowingData> get(long id) {
        return load(id).stored();
    }

    /** The slides as they were shown. */
    public SlideDeck deck(long id) {
        return moment.pictures().lent(ref(id), FrozenDeck.read(load(id).content()));
    }

    /** What a meeting on the period sees without a deck; or everything there is to show. */
    public SlideDeck deck(Period period, boolean whole) {
        return whole ? moment.all(period) : decks.deck(MeetingKind.of(period), period);
    }

    /** A meeting begins: from here on its slides stay as they are now. */
    @Transactional
    public long begin(long deckId) {
        var deck = decks.get(deckId).data();
        return save(deckId, deck.meeting(), deck.period(), decks.deck(deck));
    }

    /** The same for slides that were never put together as a deck. */
    @Transactional
    public long begin(Period period, boolean whole) {
        var meeting = whole ? MeetingKind.FREE : MeetingKind.of(period);
        return save(null, meeting, period, deck(period, whole));
    }

    /**
     * @throws java.util.ConcurrentModificationException when somebody changed it meanwhile
     */
    @Transactional
    public void write(Stored<MinutesData> minutes) {
        minutes.data().check();
        var showing = load(minutes.id());
        var before = showing.stored();
        minutes.requireVersion(before.version());
        showing.write(minutes.data());
        showings.saveAndFlush(showing);
        moment.record(AuditAction.CHANGED, minutes.id(), before.data().minutes(), minutes.data());
    }

    /** Its record in the ledger of meetings. */
    @Transactional
    public void recorded(long id, long meeting) {
        load(id).recorded(meeting);
    }

    private long save(@Nullable Long deckId, MeetingKind meeting, Period period, SlideDeck deck) {
        var data = moment.showing(deckId, meeting, period, deck.title());
        var id = showings.saveAndFlush(new Showing(data, FrozenDeck.write(deck))).id();
        moment.record(AuditAction.CREATED, id, null, data);
        moment.pictures().keep(ref(id), deck);
        return id;
    }

    private static RecordRef ref(long id) {
        return new RecordRef(SHOWING, id);
    }

    private Showing load(long id) {
        return showings.findById(id).orElseThrow(() -> new Missing(SHOWING + "/" + id));
    }

    /** Who shows what, and when (放映时刻). */
    @org.springframework.stereotype.Component
    record Moment(MeetingDecks source, AuditTrail trail, ShownPictures pictures, Clock clock) {

        SlideDeck all(Period period) {
            return source.deck(period);
        }

        ShowingData showing(@Nullable Long deck, MeetingKind meeting, Period period, String title) {
            return new ShowingData(
                    deck,
                    meeting,
                    title,
                    period,
                    clock.instant(),
                    PortalUser.current().map(PortalUser::displayName).orElse(""),
                    MinutesData.EMPTY,
                    null);
        }

        void record(AuditAction action, long id, @Nullable Record before, @Nullable Record after) {
            trail.record(action, ref(id), before, after);
        }
    }
}
