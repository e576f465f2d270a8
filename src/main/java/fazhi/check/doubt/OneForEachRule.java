package fazhi.check.doubt;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** As many measures as problems where there is said to be one for each (一一对应). */
@Component
class OneForEachRule implements CheckRule {

    private final Texts texts;

    OneForEachRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "one-for-each";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> Doubts.in("one.each", each.text()))
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var problems = Doubts.found("problems", statement.text()).toList();
        var measures = Doubts.found("measures", statement.text()).toList();
        return problems.size() == 1
                        && measures.size() == 1
                        && count(problems.getFirst()) != count(measures.getFirst())
                ? Stream.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.one-for-each",
                                        problems.getFirst().group(),
                                        measures.getFirst().group())))
                : Stream.empty();
    }

    private static int count(MatchResult match) {
        return Doubts.number(match, match.group("n") == null ? "m" : "n").intValueExact();
    }
}
