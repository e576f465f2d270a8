package fazhi.report.check.content;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
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
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).filter(RateBaseRule::alone).map(this::finding);
    }

    private static boolean alone(Statement statement) {
        var numbers = statement.quantities();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(each -> each.unit().percent())
                && numbers.stream().anyMatch(each -> ContentWords.in("rate", each.before()));
    }

    private Finding finding(Statement statement) {
        return statement.ask(id(), texts.get("check.rate-base"));
    }
}
