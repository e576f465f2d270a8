package fazhi.ledger.name;

import fazhi.common.Parts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All word lists by name (词表目录). */
@Component
public class Words {

    private final Parts<WordSource> sources;

    Words(ObjectProvider<WordSource> sources) {
        this.sources = new Parts<>(sources);
    }

    public List<WordSource.Word> of(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(WordSource::words)
                .orElse(List.of());
    }

    /** The words by code, also those no longer chosen; a code not listed reads as itself. */
    public Map<String, String> labels(String id) {
        return of(id).stream()
                .collect(Collectors.toMap(WordSource.Word::code, WordSource.Word::label));
    }
}
