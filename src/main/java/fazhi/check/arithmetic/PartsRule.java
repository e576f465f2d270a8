package fazhi.check.arithmetic;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
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
                                        .map(
                                                sure ->
                                                        statement.finding(
                                                                id(), sure, words(parts, sure)))
                                        .stream());
    }

    private String words(Breakdown found, Certainty sure) {
        return texts.get(
                sure == Certainty.CERTAIN ? "check.parts" : "check.parts.some",
                Arithmetic.shown(found.parts()),
                Arithmetic.shown(Arithmetic.sum(found.parts())),
                found.whole().number());
    }
}
