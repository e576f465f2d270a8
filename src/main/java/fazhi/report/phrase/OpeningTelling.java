package fazhi.report.phrase;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.report.Telling;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The guiding words a report opens with (导语): the phrases the town chose for it, while they hold; a
 * gap where it chose none.
 */
@Component
@Order(1)
class OpeningTelling implements Telling {

    private final PhraseService phrases;

    private final Texts texts;

    OpeningTelling(PhraseService phrases, Texts texts) {
        this.phrases = phrases;
        this.texts = OfficialLanguage.of(texts);
    }

    @Override
    public String id() {
        return "report.opening";
    }

    @Override
    public String tell(Period period) {
        var chosen =
                phrases.valid().stream()
                        .filter(each -> Boolean.TRUE.equals(each.opening()))
                        .sorted(
                                Comparator.comparing(
                                        PhraseData::validFrom,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(each -> each.wording() + texts.get("common.clause-mark"))
                        .collect(Collectors.joining());
        return chosen.isEmpty()
                ? texts.get("document.blank", texts.get("report.opening-missing"))
                        + texts.get("common.clause-mark")
                : chosen;
    }
}
