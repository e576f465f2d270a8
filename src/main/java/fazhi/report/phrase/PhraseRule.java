package fazhi.report.phrase;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A phrase of the town's dictionary outside its days (过时表述). */
@Component
class PhraseRule implements CheckRule {

    private final Ledger<PhraseData> phrases;

    private final Texts texts;

    PhraseRule(Ledger<PhraseData> phrases, Texts texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "phrase";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var day = reading.latest();
        var outside =
                phrases.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .map(Stored::data)
                        .filter(phrase -> !phrase.validOn(day))
                        .toList();
        return text.body().stream().flatMap(each -> check(each, outside, day));
    }

    private Stream<Finding> check(
            ReportParagraph paragraph, List<PhraseData> outside, LocalDate day) {
        return outside.stream()
                .filter(phrase -> paragraph.text().contains(phrase.wording()))
                .map(
                        phrase ->
                                new Finding(
                                        id(),
                                        Finding.Certainty.ASK,
                                        message(phrase, day),
                                        phrase.wording(),
                                        paragraph.number()));
    }

    private String message(PhraseData phrase, LocalDate day) {
        return texts.get(
                "phrase.outside",
                phrase.wording(),
                phrase.validTo() != null && day.isAfter(phrase.validTo())
                        ? texts.get("phrase.until", phrase.validTo().toString())
                        : texts.get("phrase.since", String.valueOf(phrase.validFrom())),
                phrase.source(),
                phrase.instead() == null ? "" : texts.get("phrase.instead-of", phrase.instead()));
    }
}
