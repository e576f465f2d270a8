package fazhi.report.check.content;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.read.ReportParagraph;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A problem says where it comes from (问题原因). */
@Component
class CauseRule implements CheckRule {

    private final Texts texts;

    CauseRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "problem-cause";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return ProblemPlan.of(text).problems().stream()
                .filter(each -> !told(text, each))
                .map(
                        each ->
                                new Finding(
                                        id(),
                                        Certainty.ASK,
                                        texts.get("check.problem-cause", each.heading()),
                                        each.mark() + each.heading(),
                                        each.number()));
    }

    private static boolean told(ReportText text, ReportParagraph problem) {
        return text.body().stream()
                .filter(each -> each.equals(problem) || each.path().contains(problem.heading()))
                .anyMatch(each -> ContentWords.in("cause", each.text()));
    }
}
