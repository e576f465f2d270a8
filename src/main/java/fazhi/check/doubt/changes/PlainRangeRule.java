package fazhi.check.doubt.changes;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.common.Texts;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A range of numbers told the wrong way round (数值区间颠倒). */
@Component
class PlainRangeRule implements CheckRule {

    private final Texts texts;

    PlainRangeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-range";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("reversed-range");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> Doubts.in("two.numbers", each.text()))
                .flatMap(
                        statement ->
                                Doubts.found("range", statement.text())
                                        .filter(
                                                each ->
                                                        Doubts.number(each, "a")
                                                                        .compareTo(
                                                                                Doubts.number(
                                                                                        each, "b"))
                                                                > 0)
                                        .map(
                                                each ->
                                                        statement.ask(
                                                                id(),
                                                                texts.get(
                                                                        "check.reversed-range",
                                                                        each.group()))));
    }
}
