package fazhi.presentation;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.report.SubmissionPart;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** The meeting deck goes along with a submitted report (报送包中的演示文稿). */
@Component
class DeckSubmission implements SubmissionPart {

    private final MeetingDecks decks;

    private final DeckWriter writer;

    private final Texts texts;

    DeckSubmission(MeetingDecks decks, DeckWriter writer, Texts texts) {
        this.decks = decks;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public String fileName(Period period) {
        return texts.get("slide.submission", period) + "." + writer.extension();
    }

    @Override
    public void write(Period period, OutputStream out) throws IOException {
        writer.write(decks.deck(period), out);
    }
}
