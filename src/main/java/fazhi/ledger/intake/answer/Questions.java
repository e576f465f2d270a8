package fazhi.ledger.intake.answer;

import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.DoubtKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects what a file leaves open, each thing once (待定事项汇集). */
public final class Questions {

    private final Decisions decisions;

    private final Map<Question.Key, Asked> asked = new LinkedHashMap<>();

    public Questions(Decisions decisions) {
        this.decisions = decisions;
    }

    /** By question: what may be said of a name that is added. */
    private final Map<Question.Key, List<String>> details = new HashMap<>();

    /** One question and the rows it was met in (提问). */
    private record Asked(
            DoubtKind kind,
            String column,
            String proposal,
            List<String> options,
            TreeSet<Integer> rows) {}

    /** The answer in force: what was decided, else what is proposed, else nothing. */
    public String ask(
            Question.Key key,
            DoubtKind kind,
            String column,
            String proposal,
            List<String> options,
            int row) {
        var question =
                asked.computeIfAbsent(
                        key, _ -> new Asked(kind, column, proposal, options, new TreeSet<>()));
        question.rows().add(row);
        return decisions.answer(key).orElse(question.proposal());
    }

    /** Offers to say more of a name, where it is added; and what was said. */
    public Map<String, String> describe(Question.Key key, List<String> words) {
        details.put(key, words);
        var said = new HashMap<String, String>();
        words.forEach(
                word ->
                        decisions
                                .answer(new Question.Key(Question.DETAIL + word, key.text()))
                                .ifPresent(text -> said.put(word, text)));
        return said;
    }

    /** In the order of the columns of the file; what the file lacks comes last. */
    public List<Question> all(List<String> headers) {
        var all = new ArrayList<Question>();
        asked.forEach(
                (key, each) ->
                        all.add(
                                new Question(
                                        each.kind(),
                                        key,
                                        each.column(),
                                        List.copyOf(each.rows()),
                                        each.proposal(),
                                        answer(key, each),
                                        each.options(),
                                        details.getOrDefault(key, List.of()))));
        all.sort(Comparator.comparingInt(each -> place(headers, each.key().header())));
        return all;
    }

    private static int place(List<String> headers, String header) {
        for (int at = 0; at < headers.size(); at++) {
            if (VisibleText.line(headers.get(at)).equals(header)) {
                return at;
            }
        }
        return headers.size();
    }

    private String answer(Question.Key key, Asked each) {
        return decisions.answer(key).orElse(decisions.accepting() ? each.proposal() : "");
    }
}
