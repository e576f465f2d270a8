package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The date of issue has Arabic digits and no leading zeros (成文日期). */
@Component
class DateFormRule implements CheckRule {

    private final Texts texts;

    DateFormRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "date-form";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var written = text.dateText();
        if (FormWords.in("zero", written)) {
            return Stream.of(finding(text, Certainty.CERTAIN, "check.date-form"));
        }
        return FormWords.in("date.chinese", written)
                ? Stream.of(finding(text, Certainty.ASK, "check.date-form.chinese"))
                : Stream.empty();
    }

    private Finding finding(ReportText text, Certainty certainty, String key) {
        return new Finding(
                id(),
                certainty,
                texts.get(key, text.dateText()),
                text.dateText(),
                text.paragraphOf(text.dateText()));
    }
}
