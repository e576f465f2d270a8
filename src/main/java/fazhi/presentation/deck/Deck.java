package fazhi.presentation.deck;

import fazhi.common.Period;
import fazhi.common.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "slide_deck")
class Deck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;

    @Enumerated(EnumType.STRING)
    private MeetingKind meeting;

    private String title;

    private String period;

    @Column(name = "created_on")
    private LocalDate createdOn;

    private boolean removed;

    @ElementCollection
    @CollectionTable(name = "slide_deck_slide", joinColumns = @JoinColumn(name = "deck_id"))
    @OrderColumn(name = "order_no")
    private List<DeckSlide> slides = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Deck() {
        // for JPA
    }

    Deck(DeckData data, LocalDate createdOn) {
        this.meeting = data.meeting();
        this.title = data.title();
        this.period = data.period().toString();
        this.createdOn = createdOn;
        this.slides.addAll(data.slides());
    }

    void change(DeckData data) {
        title = data.title();
        period = data.period().toString();
        slides.clear();
        slides.addAll(data.slides());
    }

    void remove() {
        removed = true;
    }

    boolean removed() {
        return removed;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    Stored<DeckData> stored() {
        return new Stored<>(
                id(),
                version,
                new DeckData(meeting, title, Period.parse(period).orElseThrow(), slides));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deck deck && id != null && id.equals(deck.id);
    }

    @Override
    public int hashCode() {
        return Deck.class.hashCode();
    }
}
