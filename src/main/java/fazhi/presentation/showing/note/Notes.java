package fazhi.presentation.showing.note;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, Long> {

    Optional<Note> findById(long id);

    List<Note> findByShowingIdOrderByIdAsc(long showing);

    Note saveAndFlush(Note note);
}
