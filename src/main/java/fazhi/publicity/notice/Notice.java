package fazhi.publicity.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says was done (通知), as a proposal; what it does not say is null.
 *
 * @param line where it begins in the text, from 1
 * @param about true where a number is only about
 * @param guessed fields a person has to confirm
 * @param note what was left out of it, in its words
 */
public record Notice(
        int line,
        Kind kind,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String village,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String partners,
        @Nullable Integer people,
        @Nullable Integer materials,
        @Nullable String campaignDay,
        boolean about,
        List<String> guessed,
        @Nullable String note,
        String text) {

    /** Which ledger it goes to (归入台账). */
    public enum Kind {
        ACTIVITY("activity"),
        STUDY("study"),
        MEETING("meeting");

        private final String ledger;

        Kind(String ledger) {
            this.ledger = ledger;
        }

        public String ledger() {
            return ledger;
        }
    }

    public Notice {
        guessed = List.copyOf(guessed);
    }
}
