package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Dated before the year it reports on was over (成文早于年末). */
@Component
class EarlyDateRule implements CheckRule {

    private final Texts texts;

    EarlyDateRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "early-date";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var year = PeriodWords.words("annual.title").matcher(text.title());
        if (text.date() == null || !year.find()) {
            return Stream.empty();
        }
        boolean early = text.date().getYear() <= Integer.parseInt(year.group(1));
        return early
                ? Stream.of(
                        new Finding(
                                id(),
                                Certainty.ASK,
                                texts.get("check.early-date", text.dateText(), year.group(1)),
                                text.dateText(),
                                text.paragraphOf(text.dateText())))
                : Stream.empty();
    }
}
