package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is only one of, told with two values: who presides, a day, a telephone (唯一事项前后不一). */
@Component
class OneOfItsKindRule implements CheckRule {

    private static final List<String> KINDS =
            List.of("chair", "meeting.day", "deadline", "greatest", "telephone");

    private final Texts texts;

    OneOfItsKindRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "one-of-its-kind";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("same-subject", "two-values");
    }

    /** What stands for one of them (所述). */
    private record Told(Statement statement, String key, String value) {

        boolean same(Told other) {
            return key.isEmpty() || other.key.isEmpty() || key.equals(other.key);
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return KINDS.stream().flatMap(kind -> check(kind, reading));
    }

    private Stream<Finding> check(String kind, Reading reading) {
        var told =
                reading.statements()
                        .flatMap(
                                each ->
                                        Doubts.found("only." + kind, each.written())
                                                .map(match -> told(each, match)))
                        .toList();
        return IntStream.range(1, told.size())
                .mapToObj(
                        at ->
                                told.subList(0, at).stream()
                                        .filter(told.get(at)::same)
                                        .filter(
                                                first ->
                                                        !first.value().equals(told.get(at).value()))
                                        .map(first -> finding(told.get(at), first))
                                        .limit(1))
                .flatMap(each -> each);
    }

    private static Told told(Statement statement, MatchResult match) {
        var name = match.group("key") == null ? "" : match.group("key");
        var value = match.group("value") == null ? match.group("other") : match.group("value");
        return new Told(statement, name, value);
    }

    private Finding finding(Told told, Told first) {
        return told.statement()
                .ask(
                        id(),
                        texts.get("check.same-subject", told.key(), first.value(), told.value()));
    }
}
