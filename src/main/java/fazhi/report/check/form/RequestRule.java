package fazhi.report.check.form;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
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
    public Stream<Finding> check(ReportText text, CheckContext context) {
        if (!FormWords.in("report", text.title())) {
            return Stream.empty();
        }
        return Statements.of(text).flatMap(this::check);
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
