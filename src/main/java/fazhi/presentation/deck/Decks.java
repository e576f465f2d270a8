package fazhi.presentation.deck;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decks extends Repository<Deck, Long> {

    Optional<Deck> findByIdAndRemovedFalse(long id);

    Deck saveAndFlush(Deck deck);

    @Query(
            """
            select new fazhi.presentation.deck.DeckRow(
                deck.id, deck.meeting, deck.title, deck.period, deck.createdOn)
            from Deck deck where deck.removed = false order by deck.createdOn desc, deck.id desc
            """)
    List<DeckRow> rows();
}
