package fazhi.ledger.intake;

import fazhi.ledger.intake.answer.NewNames;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.shape.LeftRow;
import java.util.List;
import java.util.Set;

/**
 * The rows of a file as they would be kept, and what is wrong or open in them (读取结果).
 *
 * @param titles what the records are called that are kept
 */
public record ReadFile<D extends Record>(
        int records,
        Preparation<D> prepared,
        Faults faults,
        List<Question> questions,
        List<LeftRow> left,
        List<Told> told,
        NewNames names,
        Set<String> titles) {

    public int open() {
        return (int) questions.stream().filter(Question::open).count();
    }

    /** The first question nobody answered. */
    public Question first() {
        return questions.stream().filter(Question::open).findFirst().orElseThrow();
    }
}
