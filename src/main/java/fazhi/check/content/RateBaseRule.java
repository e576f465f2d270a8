package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A rate without the numbers it is made of (比率无基数). */
@Component
class RateBaseRule implements CheckRule {

    private final Texts texts;

    RateBaseRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "rate-base";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().filter(each -> alone(each) && !target(each)).map(this::finding);
    }

    private static boolean alone(Statement statement) {
        var numbers = statement.quantities();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(each -> each.unit().percent())
                && numbers.stream().anyMatch(each -> ContentWords.in("rate", each.before()));
    }

    /** What is aimed at has no numbers yet. */
    private static boolean target(Statement statement) {
        return statement.paragraph().section().stream()
                .anyMatch(heading -> ContentWords.in("measures", heading));
    }

    private Finding finding(Statement statement) {
        return statement.ask(id(), texts.get("check.rate-base"));
    }
}
