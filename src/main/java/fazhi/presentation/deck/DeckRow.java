package fazhi.presentation.deck;

import java.time.LocalDate;

/** One line of the list of decks (演示文稿列表行). */
public record DeckRow(
        long id, MeetingKind meeting, String title, String period, LocalDate createdOn) {}
