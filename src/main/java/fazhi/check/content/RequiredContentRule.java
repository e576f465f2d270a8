package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        if (!annual(text.title())) {
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

    /** A duty report or a plan has other contents. */
    private static boolean annual(String title) {
        return ContentWords.in("annual.report", title) && !ContentWords.in("annual.not", title);
    }

    /** In a heading, or told in so many words. */
    private static boolean holds(ReportText text, int part) {
        return text.body().stream()
                .anyMatch(each -> ContentWords.in("required." + part, each.text()));
    }
}
