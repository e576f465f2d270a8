package fazhi.ledger.query;

import fazhi.common.Texts;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition as people say it (筛选条件的说法): a day on which something happens is said with the word of
 * what happens, 截至2022-12-02尚未结案 and "not closed by 2022-12-02".
 */
public record ConditionWords(Texts texts) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public String of(
            Condition condition, String header, Function<Collection<String>, String> values) {
        return switch (condition) {
            case Condition.OneOf(_, var some) ->
                    texts.get("condition.is", header, values.apply(some));
            case Condition.NoneOf(_, var some) ->
                    texts.get("condition.is-not", header, values.apply(some));
            case Condition.Contains(_, var text) -> texts.get("condition.contains", header, text);
            case Condition.Picked(var pick, var value) -> picked(pick, value);
            case Condition.Empty _ -> texts.get("condition.empty", header);
            case Condition.Filled _ -> filled(List.of(header));
            case Condition.EmptyOrAfter(_, var after) ->
                    happening("condition.not-yet", header, after);
            case Condition.EmptyOrUpTo(_, var last) -> happening("condition.already", header, last);
            case Condition.Between(_, var from, var to) -> between(header, from, to);
        };
    }

    public String picked(String pick, String value) {
        return DAY.matcher(value).matches()
                ? texts.get("pick." + pick, value)
                : texts.get("pick." + pick + "." + value);
    }

    /** Several columns that were filled in, in one clause. */
    public String filled(List<String> headers) {
        return texts.get(
                "condition.filled",
                headers.stream()
                        .map(this::lower)
                        .collect(Collectors.joining(texts.get("condition.and"))));
    }

    private String between(String header, String from, String to) {
        if (from.isEmpty()) {
            return happening("condition.up-to", header, to);
        }
        return to.isEmpty()
                ? happening("condition.since", header, from)
                : texts.get("condition.between", header, from, to);
    }

    private String happening(String key, String header, String day) {
        return texts.get("condition.event-endings")
                .lines()
                .filter(ending -> header.endsWith(ending) && !header.equals(ending))
                .findFirst()
                .map(ending -> header.substring(0, header.length() - ending.length()))
                .map(event -> texts.get(key + ".event", lower(event), day))
                .orElseGet(() -> texts.get(key, header, day));
    }

    private String lower(String event) {
        return event.substring(0, 1).toLowerCase(texts.locale()) + event.substring(1);
    }
}
