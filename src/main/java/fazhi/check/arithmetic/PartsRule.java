package fazhi.check.arithmetic;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts named behind their total against it (分项与总数). */
@Component
class PartsRule implements CheckRule {

    private final Texts texts;

    PartsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "parts";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return PartList.in(statement).stream()
                .flatMap(
                        parts ->
                                parts
                                        .wrong()
                                        .map(sure -> finding(statement, parts, sure))
                                        .stream());
    }

    private Finding finding(Statement statement, Breakdown found, Certainty sure) {
        return sure == Certainty.CERTAIN
                ? Proof.sum(statement, found.whole(), found.parts()).finding(id(), words(found))
                : statement.ask(id(), words(found));
    }

    private String words(Breakdown found) {
        return texts.get(
                Arithmetic.sum(found.parts()).compareTo(found.whole().value()) < 0
                                && found.bond() != Breakdown.Bond.ALL
                        ? "check.parts.some"
                        : "check.parts",
                Arithmetic.shown(found.parts()),
                Arithmetic.shown(Arithmetic.sum(found.parts())),
                found.whole().number());
    }
}
