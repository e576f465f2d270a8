package fazhi.report.check.content;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.read.ReportText;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The five contents the rules ask for (必备内容). */
@Component
class RequiredContentRule implements CheckRule {

    private final Texts texts;

    RequiredContentRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "required-content";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        if (text.title().isEmpty()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, 5)
                .filter(part -> !holds(text, part))
                .mapToObj(
                        part ->
                                new Finding(
                                        id(),
                                        Certainty.ASK,
                                        texts.get(
                                                "check.required-content",
                                                texts.get("check.required-content." + part)),
                                        text.title(),
                                        text.paragraphOf(text.title())));
    }

    /** A heading of its own for all but the third, which older reports tell inside the first. */
    private static boolean holds(ReportText text, int part) {
        return text.body().stream()
                .anyMatch(
                        each ->
                                ContentWords.in(
                                        "required." + part,
                                        part == 3 ? each.text() : each.heading()));
    }
}
