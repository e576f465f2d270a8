package fazhi.report.check.content;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A claim that a figure should carry (无数据支撑的判断). */
@Component
class ClaimRule implements CheckRule {

    private final Texts texts;

    ClaimRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "claim";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text)
                .filter(each -> !ContentWords.in("number", each.text()))
                .filter(each -> each.paragraph().level() == 0 || !heading(each))
                .flatMap(this::check);
    }

    private static boolean heading(Statement statement) {
        return statement.text().strip().equals(statement.paragraph().text().strip())
                && statement
                        .paragraph()
                        .text()
                        .equals(statement.paragraph().mark() + statement.paragraph().heading());
    }

    private Stream<Finding> check(Statement statement) {
        var words = ContentWords.words("claim").matcher(statement.text());
        return words.find()
                ? Stream.of(statement.ask(id(), texts.get("check.claim", words.group())))
                : Stream.empty();
    }
}
