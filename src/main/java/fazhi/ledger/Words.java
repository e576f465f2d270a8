package fazhi.ledger;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All word lists by name (词表目录). */
@Component
public class Words {

    private final ObjectProvider<WordSource> sources;

    Words(ObjectProvider<WordSource> sources) {
        this.sources = sources;
    }

    public List<WordSource.Word> of(String id) {
        return sources.orderedStream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(WordSource::words)
                .orElse(List.of());
    }

    /** The word for a code; a code no longer listed reads as itself. */
    public String label(String id, String code) {
        return of(id).stream()
                .filter(word -> word.code().equals(code))
                .map(WordSource.Word::label)
                .findFirst()
                .orElse(code);
    }
}
