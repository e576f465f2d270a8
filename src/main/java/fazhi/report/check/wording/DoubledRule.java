package fazhi.report.check.wording;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A word written twice in a row (重复字词). */
@Component
class DoubledRule implements CheckRule {

    private final Texts texts;

    DoubledRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "doubled";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Wording.words("doubled")
                .matcher(statement.text())
                .results()
                .map(match -> match.group())
                .filter(words -> !Wording.in("doubled.fine", words))
                .distinct()
                .map(words -> statement.ask(id(), texts.get("check.doubled", words)));
    }
}
