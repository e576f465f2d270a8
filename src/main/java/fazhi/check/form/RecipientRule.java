package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An upward document names its signer, so it names its recipient too (主送机关). */
@Component
class RecipientRule implements CheckRule {

    private final Texts texts;

    RecipientRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "recipient";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        if (text.signer().isEmpty() || !text.recipient().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                new Finding(
                        id(),
                        Certainty.CERTAIN,
                        texts.get("check.recipient", text.signer()),
                        line(text),
                        text.paragraphOf(text.signer())));
    }

    private static String line(ReportText text) {
        int number = text.paragraphOf(text.signer());
        return text.paragraphs().get(number - 1).text();
    }
}
