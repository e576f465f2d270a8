package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One topic told in two sections (重复叙述). */
@Component
class ToldTwiceRule implements CheckRule {

    private static final int TOPICS = 5;

    private final Texts texts;

    ToldTwiceRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "told-twice";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        return IntStream.rangeClosed(1, TOPICS).boxed().flatMap(topic -> check(text, topic));
    }

    private Stream<Finding> check(ReportText text, int topic) {
        var about =
                text.body().stream()
                        .filter(each -> achievement(each) && about(each, topic))
                        .toList();
        if (about.isEmpty()) {
            return Stream.empty();
        }
        var first = about.getFirst();
        return about.stream()
                .filter(each -> !each.path().equals(first.path()))
                .limit(1)
                .map(each -> finding(first, each));
    }

    private static boolean achievement(ReportParagraph paragraph) {
        return paragraph.level() > 1
                && !paragraph.path().isEmpty()
                && ContentWords.in("achievements", paragraph.path().getFirst());
    }

    private static boolean about(ReportParagraph paragraph, int topic) {
        return ContentWords.in("told." + topic, paragraph.heading());
    }

    private Finding finding(ReportParagraph first, ReportParagraph again) {
        return new Finding(
                id(),
                Certainty.ASK,
                texts.get(
                        "check.told-twice",
                        first.mark() + first.heading(),
                        String.valueOf(first.number())),
                again.mark() + again.heading(),
                again.number());
    }
}
