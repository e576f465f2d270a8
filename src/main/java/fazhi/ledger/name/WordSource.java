package fazhi.ledger.name;

import java.util.List;

/** Words a column may hold (词表): a code that is kept, and the word a person reads. */
public interface WordSource {

    String id();

    /** The words that may be chosen now, in the town's own order. */
    List<Word> words();

    /** One word (词条). */
    record Word(String code, String label) {}
}
