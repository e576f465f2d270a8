package fazhi.presentation.showing;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.presentation.deck.MeetingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "slide_showing")
class Showing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;

    @Column(name = "deck_id", updatable = false)
    private @Nullable Long deckId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MeetingKind meeting;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String period;

    @Column(name = "shown_at", updatable = false)
    private Instant shownAt;

    @Column(name = "shown_by", updatable = false)
    private String shownBy;

    // the slides as they were: nothing changes them
    @Column(updatable = false, length = 1_000_000)
    private String content;

    @Embedded private Minutes minutes;

    @Column(name = "meeting_id")
    private @Nullable Long meetingId;

    /** The minutes' columns (会议要素列). */
    @jakarta.persistence.Embeddable
    record Minutes(
            String place,
            String host,
            String attending,
            String listening,
            String absent,
            String recorder) {

        static Minutes of(MinutesData data) {
            return new Minutes(
                    data.place(),
                    data.host(),
                    data.attending(),
                    data.listening(),
                    data.absent(),
                    data.recorder());
        }

        MinutesData data() {
            return new MinutesData(place, host, attending, listening, absent, recorder);
        }
    }

    @SuppressWarnings("NullAway.Init")
    Showing() {
        // for JPA
    }

    Showing(ShowingData data, String content) {
        this.deckId = data.deck();
        this.meeting = data.meeting();
        this.title = data.title();
        this.period = data.period().toString();
        this.shownAt = data.shownAt();
        this.shownBy = data.shownBy();
        this.content = content;
        this.minutes = Minutes.of(data.minutes());
    }

    void write(MinutesData data) {
        minutes = Minutes.of(data);
    }

    void recorded(long meeting) {
        meetingId = meeting;
    }

    String content() {
        return content;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    Stored<ShowingData> stored() {
        return new Stored<>(
                id(),
                version,
                new ShowingData(
                        deckId,
                        meeting,
                        title,
                        Period.parse(period).orElseThrow(),
                        shownAt,
                        shownBy,
                        minutes.data(),
                        meetingId));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Showing showing && id != null && id.equals(showing.id);
    }

    @Override
    public int hashCode() {
        return Showing.class.hashCode();
    }
}
