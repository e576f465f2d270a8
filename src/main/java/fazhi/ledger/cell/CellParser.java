package fazhi.ledger.cell;

import fazhi.common.Texts;
import fazhi.ledger.References;
import fazhi.ledger.Words;
import org.springframework.stereotype.Component;

/** Reads cells as people write them (单元格解析): 2022.12.2, 5.87万, the word or the code. */
@Component
public class CellParser {

    private final Texts texts;

    private final References references;

    private final Words words;

    CellParser(Texts texts, References references, Words words) {
        this.texts = texts;
        this.references = references;
        this.words = words;
    }

    /** Begins one file: what its columns may say is looked up once. */
    public CellReading reading() {
        return new CellReading(texts, references, words);
    }
}
