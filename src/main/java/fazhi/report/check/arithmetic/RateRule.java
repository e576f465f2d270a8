package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A rate against the numbers it is made of (比率与构成). */
@Component
class RateRule implements CheckRule {

    private final Texts texts;

    RateRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "rate";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return text.body().stream().flatMap(paragraph -> check(Statements.of(paragraph)));
    }

    /** The parts of a rate may stand in the sentence before it. */
    private Stream<Finding> check(List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < statements.size(); i++) {
            var own = statements.get(i);
            var before = i == 0 ? own : statements.get(i - 1);
            own.quantities().stream()
                    .filter(each -> each.unit().percent() && !each.approximate())
                    .forEach(
                            rate ->
                                    Rates.of(rate, own.quantities())
                                            .or(() -> Rates.of(rate, before.quantities()))
                                            .filter(share -> !share.is(rate))
                                            .map(share -> finding(own, rate, share))
                                            .ifPresent(findings::add));
        }
        return findings.stream();
    }

    private Finding finding(Statement statement, Quantity rate, Share share) {
        return statement.certain(
                id(),
                texts.get(
                        "check.rate",
                        rate.number() + "%",
                        Arithmetic.shown(share.part()),
                        Arithmetic.shown(share.whole()),
                        share.shown()));
    }
}
