package fazhi.check.doubt.lists;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
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
                .flatMap(each -> Stream.concat(several(each), plain(each)).limit(1));
    }

    private Stream<Finding> several(Statement statement) {
        return Doubts.in("one.not", statement.text())
                ? Stream.empty()
                : check(statement, "one.each", "problems", "measures");
    }

    /** 隐患16处，一处一策，形成方案15份: nothing else is told. */
    private Stream<Finding> plain(Statement statement) {
        return Doubts.in("each.not", statement.text())
                ? Stream.empty()
                : check(statement, "each.one", "each.problem", "each.measure");
    }

    private Stream<Finding> check(Statement statement, String each, String one, String other) {
        if (!Doubts.in(each, statement.text())) {
            return Stream.empty();
        }
        var problems = Doubts.found(one, statement.text()).toList();
        var measures = Doubts.found(other, statement.text()).toList();
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
        return Doubts.number(match, match.group("n") == null ? "m" : "n").intValue();
    }
}
