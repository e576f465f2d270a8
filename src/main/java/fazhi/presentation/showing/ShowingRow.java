package fazhi.presentation.showing;

import fazhi.presentation.deck.MeetingKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of what was shown (放映记录行). */
public record ShowingRow(
        long id, @Nullable Long deck, MeetingKind meeting, String title, Instant shownAt) {}
