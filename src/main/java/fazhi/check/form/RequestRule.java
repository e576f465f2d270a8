package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A report asks for nothing (报告夹带请示). */
@Component
class RequestRule implements CheckRule {

    private final Texts texts;

    RequestRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "request";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        if (!FormWords.in("report", text.title())) {
            return Stream.empty();
        }
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var words =
                FormWords.words("request")
                        .matcher(
                                FormWords.words("quoted").matcher(statement.text()).replaceAll(""));
        return words.find()
                ? Stream.of(statement.certain(id(), texts.get("check.request", words.group())))
                : Stream.empty();
    }
}
