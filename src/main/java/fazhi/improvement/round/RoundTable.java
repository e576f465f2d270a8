package fazhi.improvement.round;

import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round at a glance (自查情况表): villages against the items of the sheet.
 *
 * @param answers by village and item
 * @param standings where a village stands on its way to a model village, in words
 */
public record RoundTable(
        Stored<CheckRoundData> round,
        List<Stored<CheckItemData>> items,
        List<Village> villages,
        Map<Key, Stored<CheckAnswerData>> answers,
        Map<Long, String> standings) {

    /** A village under the name it has in the round (自查村). */
    public record Village(long id, String name) {}

    /** One cell of the table (村与项目). */
    public record Key(long village, long item) {}

    public RoundTable {
        items = List.copyOf(items);
        villages = List.copyOf(villages);
        answers = Map.copyOf(answers);
        standings = Map.copyOf(standings);
    }

    public Optional<Stored<CheckAnswerData>> answer(long village, long item) {
        return Optional.ofNullable(answers.get(new Key(village, item)));
    }

    /** How many items the village has answered. */
    public int answered(long village) {
        return (int) items.stream().filter(item -> answer(village, item.id()).isPresent()).count();
    }

    /** Answered every item. */
    public boolean complete(long village) {
        return !items.isEmpty() && answered(village) == items.size();
    }

    /** The villages that answered every item. */
    public int complete() {
        return (int) villages.stream().filter(village -> complete(village.id())).count();
    }

    public long findings() {
        return answers.values().stream()
                .filter(answer -> answer.data().result() == CheckResult.NO)
                .count();
    }

    /** Findings nobody has made a problem of. */
    public long unregistered() {
        return answers.values().stream()
                .filter(answer -> answer.data().result() == CheckResult.NO)
                .filter(answer -> answer.data().problemId() == null)
                .count();
    }

    /** Past its day and not answered whole. */
    public boolean late(long village, LocalDate today) {
        return today.isAfter(round.data().dueOn()) && !complete(village);
    }

    public @Nullable String standing(long village) {
        return standings.get(village);
    }
}
