package fazhi.ledger.intake;

import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.shape.LeftRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an import would do (导入预览), or what keeps it from being done.
 *
 * @param read rows taken for records
 * @param errors the first of them
 * @param faultyRows rows with an error in them
 * @param sample the first rows as they would read, column by column
 * @param columns keys of the columns of the sample
 * @param questions what the file leaves open, decided or not
 * @param left rows that are no records, such as sums
 * @param also what the same sheet brings into other ledgers
 */
public record ImportCheck(
        int read,
        ImportCounts counts,
        int errorCount,
        List<CellError> errors,
        int faultyRows,
        List<String> columns,
        List<List<String>> sample,
        List<Question> questions,
        List<LeftRow> left,
        List<Told> told,
        List<Also> also) {

    /** What the sheet brings into another ledger (同表写入). */
    public record Also(String ledger, ImportCounts counts) {}

    /** With what the same sheet brings into another ledger; what that one takes is not told. */
    ImportCheck with(String ledger, ImportCheck other, Set<String> taken) {
        var asked = new ArrayList<>(questions);
        other.questions().stream()
                .filter(each -> questions.stream().noneMatch(one -> one.key().equals(each.key())))
                .forEach(asked::add);
        return new ImportCheck(
                read,
                counts,
                errorCount + other.errorCount(),
                Stream.concat(errors.stream(), other.errors().stream()).toList(),
                faultyRows + other.faultyRows(),
                columns,
                sample,
                asked,
                left,
                told.stream().filter(each -> !taken.contains(each.column())).toList(),
                Stream.concat(also.stream(), Stream.of(new Also(ledger, other.counts()))).toList());
    }

    /** Records to be written, here and in the other ledgers. */
    public int written() {
        return counts.written() + also.stream().mapToInt(each -> each.counts().written()).sum();
    }

    /** How many questions wait for an answer. */
    public int open() {
        return (int) questions.stream().filter(Question::open).count();
    }

    /** True when the import may be carried out as decided. */
    public boolean ready(Decisions decisions) {
        return open() == 0 && (errorCount == 0 || decisions.partial());
    }
}
