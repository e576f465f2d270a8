package fazhi.improvement.collection;

import fazhi.ledger.intake.ImportCounts;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that came back, and what it would bring (交回的表).
 *
 * @param key whose table it is, where that is known
 * @param village its name, or empty
 * @param plan how it is read, where there is anything in it to be read
 * @param verdict what becomes of it
 * @param messages what is wrong with it, or worth saying
 */
public record ReturnedFile(
        ImportFile file,
        CollectionBoard.@Nullable Key key,
        String village,
        @Nullable ImportPlan plan,
        Verdict verdict,
        ImportCounts counts,
        List<String> messages) {

    static final ImportCounts NOTHING = new ImportCounts(0, 0, 0, 0);

    /** What becomes of a table that came back (交回结果). */
    public enum Verdict {
        /** Its rows go into the ledger. */
        RIGHT,
        /** The same, in place of what the village handed in before. */
        AGAIN,
        /** Another file of the same village and ledger stands for it. */
        TWICE,
        /** It cannot go in; the village has to mend it. */
        WRONG
    }

    public ReturnedFile {
        messages = List.copyOf(messages);
    }

    static ReturnedFile wrong(
            ImportFile file, CollectionBoard.@Nullable Key key, String village, String why) {
        return new ReturnedFile(file, key, village, null, Verdict.WRONG, NOTHING, List.of(why));
    }

    /** The table of a village that has nothing to tell (零报告). */
    static ReturnedFile nothing(
            ImportFile file,
            CollectionBoard.Key key,
            String village,
            Verdict verdict,
            String said) {
        return new ReturnedFile(file, key, village, null, verdict, NOTHING, List.of(said));
    }

    ReturnedFile twice(String why) {
        return new ReturnedFile(file, key, village, plan, Verdict.TWICE, NOTHING, List.of(why));
    }

    public boolean goesIn() {
        return verdict == Verdict.RIGHT || verdict == Verdict.AGAIN;
    }

    Optional<CollectionBoard.Key> whose() {
        return Optional.ofNullable(key);
    }
}
