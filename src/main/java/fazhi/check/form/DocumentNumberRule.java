package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of the document number (发文字号). */
@Component
class DocumentNumberRule implements CheckRule {

    private final Texts texts;

    DocumentNumberRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "document-number";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        var number = text.number();
        if (number.isEmpty()) {
            return Stream.empty();
        }
        var wrong =
                FormWords.words("number").matcher(number).matches()
                        ? null
                        : new Finding(
                                id(),
                                Certainty.CERTAIN,
                                texts.get("check.document-number", number),
                                number,
                                paragraph(text));
        return Stream.of(wrong, otherYear(text)).filter(Objects::nonNull);
    }

    private @Nullable Finding otherYear(ReportText text) {
        var year = FormWords.words("number.year").matcher(text.number());
        boolean other =
                text.date() != null
                        && year.find()
                        && Integer.parseInt(year.group(1)) != text.date().getYear();
        return other
                ? new Finding(
                        id(),
                        Certainty.ASK,
                        texts.get("check.document-number.year", text.number(), text.dateText()),
                        text.number(),
                        paragraph(text))
                : null;
    }

    private static int paragraph(ReportText text) {
        return text.paragraphs().stream()
                .filter(each -> each.text().replaceAll("\\s", "").contains(text.number()))
                .mapToInt(ReportParagraph::number)
                .findFirst()
                .orElse(0);
    }
}
