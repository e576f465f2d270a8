package fazhi.presentation.showing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Showings extends Repository<Showing, Long> {

    Optional<Showing> findById(long id);

    Showing saveAndFlush(Showing showing);

    @Query(
            """
            select new fazhi.presentation.showing.ShowingRow(
                showing.id, showing.deckId, showing.meeting, showing.title, showing.shownAt)
            from Showing showing order by showing.shownAt desc, showing.id desc
            """)
    List<ShowingRow> rows(Limit limit);
}
