package fazhi.ledger.intake.answer;

import fazhi.ledger.cell.DoubtKind;
import java.util.List;

/**
 * What a file leaves open (待定事项), asked once for all cells that say the same.
 *
 * @param column key of the ledger's column, empty where it concerns no single one
 * @param rows in which it stands
 * @param proposal what is proposed, empty where nothing can be
 * @param answer what was decided, empty while nothing is
 * @param options what else may be answered
 * @param details what may be said of a name that is added, by word
 */
public record Question(
        DoubtKind kind,
        Key key,
        String column,
        List<Integer> rows,
        String proposal,
        String answer,
        List<String> options,
        List<String> details) {

    /** Before the word of a detail. */
    static final String DETAIL = "+";

    /**
     * What tells a question from others (问题标识).
     *
     * @param header of the column as the file calls it, or the ledger where the file lacks it
     * @param text what stands in the cells
     */
    public record Key(String header, String text) {}

    /** Where a detail of a name to be added is said: not asked, but kept with the answers. */
    public Key detail(String word) {
        return new Key(DETAIL + word, key.text());
    }

    public boolean open() {
        return answer.isEmpty();
    }
}
