package fazhi.report.check.content;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every problem has a group of measures (问题与措施对应). */
@Component
class ProblemMeasureRule implements CheckRule {

    private final Texts texts;

    ProblemMeasureRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "problem-measures";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var plan = ProblemPlan.of(text);
        if (!plan.complete() || plan.problems().size() == plan.measures().size()) {
            return Stream.empty();
        }
        var last = plan.problems().getLast();
        return Stream.of(
                new Finding(
                        id(),
                        Certainty.ASK,
                        texts.get(
                                "check.problem-measures",
                                String.valueOf(plan.problems().size()),
                                String.valueOf(plan.measures().size())),
                        last.mark() + last.heading(),
                        last.number()));
    }
}
