package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The portal's own gaps (待填处): all in one finding, which leads to the first of them. */
@Component
class GapsRule implements CheckRule {

    private final Texts texts;

    GapsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var gaps = reading.text().paragraphs().stream().flatMap(this::gaps).toList();
        return gaps.stream()
                .limit(1)
                .map(
                        first ->
                                new Finding(
                                        id(),
                                        Certainty.ASK,
                                        texts.get("check.gaps", gaps.size()),
                                        first.excerpt(),
                                        first.paragraph()));
    }

    private Stream<Finding> gaps(ReportParagraph paragraph) {
        return FormWords.words("own.gap")
                .matcher(paragraph.text())
                .results()
                .map(gap -> new Finding(id(), Certainty.ASK, "", gap.group(), paragraph.number()));
    }
}
