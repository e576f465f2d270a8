package fazhi.ledger.cell;

import fazhi.common.Parts;
import fazhi.common.Texts;
import fazhi.ledger.name.NameAdder;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads cells as people write them (单元格解析): 2022.12.2, 5.87万, the word or the code. */
@Component
public class CellParser {

    private final Texts texts;

    private final References references;

    private final Words words;

    private final Parts<NameAdder> adders;

    CellParser(Texts texts, References references, Words words, ObjectProvider<NameAdder> adders) {
        this.texts = texts;
        this.references = references;
        this.words = words;
        this.adders = new Parts<>(adders);
    }

    /** Begins one file: what its columns may say is looked up once. */
    public CellReading reading() {
        return new CellReading(texts, references, words, open());
    }

    /** What the reader may add to while importing. */
    private Set<String> open() {
        return adders.stream()
                .filter(NameAdder::open)
                .map(NameAdder::source)
                .collect(Collectors.toSet());
    }
}
