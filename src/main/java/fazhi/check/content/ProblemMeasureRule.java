package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.content.ProblemPlan.Item;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every problem has a measure (问题与措施对应). */
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
    public Stream<Finding> check(Reading reading) {
        var plan = ProblemPlan.of(reading.text());
        if (!plan.complete() || awaited(reading)) {
            return Stream.empty();
        }
        if (plan.problems().size() <= plan.measures().size()) {
            return plan.besides().map(each -> besides(plan, each)).stream();
        }
        int from = plan.measures().getFirst().paragraph().number();
        var measures =
                reading.text().body().stream()
                        .filter(each -> each.number() >= from)
                        .map(ReportParagraph::text)
                        .collect(Collectors.joining());
        return Stream.of(finding(plan, plan.open(measures)));
    }

    /** The draft says itself which measure is missing. */
    private static boolean awaited(Reading reading) {
        return reading.text().body().stream()
                .anyMatch(each -> ContentWords.in("measure.gap", each.text()));
    }

    /** A measure for none of the problems. */
    private Finding besides(ProblemPlan plan, Item measure) {
        return new Finding(
                id(),
                Certainty.ASK,
                texts.get(
                        "check.problem-measures.besides",
                        String.valueOf(plan.problems().size()),
                        String.valueOf(plan.measures().size()),
                        measure.text()),
                measure.paragraph().text(),
                measure.paragraph().number());
    }

    private Finding finding(ProblemPlan plan, Item problem) {
        var mark = problem.headed() ? problem.paragraph().mark() : "";
        return new Finding(
                id(),
                Certainty.ASK,
                texts.get(
                        "check.problem-measures",
                        String.valueOf(plan.problems().size()),
                        String.valueOf(plan.measures().size()),
                        problem.text()),
                mark + problem.text(),
                problem.paragraph().number());
    }
}
