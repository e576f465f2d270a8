package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Level marks as the standard writes them (层次序数): never more than a question. */
@Component
class LevelMarkRule implements CheckRule {

    private final Texts texts;

    LevelMarkRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "level-mark";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        return Stream.concat(
                first(text, "comma.mark", "check.level-mark"),
                first(text, "bracket.mark", "check.level-mark.bracket"));
    }

    private Stream<Finding> first(ReportText text, String pattern, String key) {
        return text.body().stream()
                .filter(each -> FormWords.in(pattern, each.text()))
                .limit(1)
                .map(each -> finding(each, key));
    }

    private Finding finding(ReportParagraph paragraph, String key) {
        return new Finding(
                id(),
                Certainty.ASK,
                texts.get(key, paragraph.mark()),
                paragraph.mark() + paragraph.heading(),
                paragraph.number());
    }
}
