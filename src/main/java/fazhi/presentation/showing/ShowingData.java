package fazhi.presentation.showing;

import fazhi.common.Period;
import fazhi.presentation.deck.MeetingKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time a deck was shown (放映记录).
 *
 * @param deck the deck it was made of, or null for slides shown without keeping them
 * @param meetingRecord its record in the ledger of meetings, once there is one
 */
public record ShowingData(
        @Nullable Long deck,
        MeetingKind meeting,
        String title,
        Period period,
        Instant shownAt,
        String shownBy,
        MinutesData minutes,
        @Nullable Long meetingRecord) {}
