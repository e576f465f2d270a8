package fazhi.ledger.intake.answer;

import fazhi.common.Texts;
import fazhi.ledger.cell.TableWords;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that answer a question without naming a value (答复用语), in every language. */
public final class AnswerWords {

    private final Texts texts;

    private final Set<String> add;

    private final Set<String> empty;

    private final Set<String> take;

    private final Set<String> leave;

    private final Set<String> keep;

    private final Set<String> join;

    public AnswerWords(Texts texts) {
        this.texts = texts;
        this.add = all("import.answer.add");
        this.empty = all("import.answer.empty");
        this.take = all("import.answer.take");
        this.leave = all("import.answer.leave");
        this.keep = all("import.answer.keep");
        this.join = all("import.answer.join");
    }

    private Set<String> all(String key) {
        return TableWords.everyLanguage(texts, key).stream()
                .map(TableWords::plain)
                .collect(Collectors.toSet());
    }

    public boolean adds(String answer) {
        return add.contains(TableWords.plain(answer));
    }

    public boolean empties(String answer) {
        return empty.contains(TableWords.plain(answer));
    }

    boolean takes(String answer) {
        return take.contains(TableWords.plain(answer));
    }

    public boolean leaves(String answer) {
        return leave.contains(TableWords.plain(answer));
    }

    public boolean keeps(String answer) {
        return keep.contains(TableWords.plain(answer));
    }

    public boolean joins(String answer) {
        return join.contains(TableWords.plain(answer));
    }

    public String add() {
        return texts.get("import.answer.add");
    }

    public String empty() {
        return texts.get("import.answer.empty");
    }

    public String take() {
        return texts.get("import.answer.take");
    }

    public String leave() {
        return texts.get("import.answer.leave");
    }

    public String keep() {
        return texts.get("import.answer.keep");
    }

    public String join() {
        return texts.get("import.answer.join");
    }
}
