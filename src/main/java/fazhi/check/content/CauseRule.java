package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.content.ProblemPlan.Item;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        return ProblemPlan.of(text).problems().stream()
                .filter(Item::headed)
                .filter(each -> !ContentWords.in("earlier", each.text()))
                .map(Item::paragraph)
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
