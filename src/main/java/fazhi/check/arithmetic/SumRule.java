package fazhi.check.arithmetic;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts first, then what they come to (分项合计). */
@Component
class SumRule implements CheckRule {

    private final Texts texts;

    SumRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "sum";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return SumList.in(statement).stream()
                .filter(each -> !SumList.some(each) || each.near())
                .map(
                        each ->
                                SumList.some(each)
                                        ? statement.ask(id(), words(each))
                                        : Proof.sum(statement, each.whole(), each.parts())
                                                .finding(id(), words(each)));
    }

    private String words(Breakdown found) {
        return texts.get(
                "check.sum",
                Arithmetic.shown(found.parts()),
                Arithmetic.shown(Arithmetic.sum(found.parts())),
                found.whole().number());
    }
}
