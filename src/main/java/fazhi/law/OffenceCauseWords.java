package fazhi.law;

import fazhi.ledger.name.WordSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offence causes as the words a ledger offers (案由词表). */
@Component
class OffenceCauseWords implements WordSource {

    static final String ID = "offence-cause";

    private final OffenceCauseService causes;

    OffenceCauseWords(OffenceCauseService causes) {
        this.causes = causes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Word> words() {
        return causes.list().stream().map(cause -> new Word(cause.code(), cause.label())).toList();
    }
}
