package fazhi.ledger.intake.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about an import (导入决定).
 *
 * @param partial true to bring the right rows in and leave the wrong ones out
 * @param wanted numbers of rows that were taken for no records and are ones
 * @param emptying columns of the ledger in which an empty cell wipes what is kept
 * @param answers by question
 * @param accepting true when every proposal is taken
 * @param apart ledgers the sheet could fill too and does not
 */
public record Decisions(
        Duplicates duplicates,
        boolean partial,
        Set<Integer> wanted,
        Set<String> emptying,
        Map<Question.Key, String> answers,
        boolean accepting,
        Set<String> apart) {

    /** Nothing decided yet. */
    public static final Decisions NONE =
            new Decisions(Duplicates.UPDATE, false, Set.of(), Set.of(), Map.of(), false, Set.of());

    public Decisions {
        wanted = Set.copyOf(wanted);
        emptying = Set.copyOf(emptying);
        answers = Map.copyOf(answers);
        apart = Set.copyOf(apart);
    }

    public Decisions with(Duplicates other) {
        return new Decisions(other, partial, wanted, emptying, answers, accepting, apart);
    }

    public Decisions partly(boolean only) {
        return new Decisions(duplicates, only, wanted, emptying, answers, accepting, apart);
    }

    public Decisions accepting(boolean all) {
        return new Decisions(duplicates, partial, wanted, emptying, answers, all, apart);
    }

    public Decisions emptying(Set<String> columns) {
        return new Decisions(duplicates, partial, wanted, columns, answers, accepting, apart);
    }

    public Decisions wanting(int row, boolean record) {
        var rows = new HashSet<>(wanted);
        if (record) {
            rows.add(row);
        } else {
            rows.remove(row);
        }
        return new Decisions(duplicates, partial, rows, emptying, answers, accepting, apart);
    }

    /** An empty answer takes back what was answered. */
    public Decisions answering(Question.Key question, String answer) {
        var all = new HashMap<>(answers);
        if (answer.isBlank()) {
            all.remove(question);
        } else {
            all.put(question, answer.strip());
        }
        return new Decisions(duplicates, partial, wanted, emptying, all, accepting, apart);
    }

    /** Leaves ledgers out which the sheet could fill too. */
    public Decisions apart(Set<String> ledgers) {
        return new Decisions(duplicates, partial, wanted, emptying, answers, accepting, ledgers);
    }

    Optional<String> answer(Question.Key question) {
        return Optional.ofNullable(answers.get(question));
    }
}
