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

/** A foreign word inside a Chinese sentence (夹杂外文). */
@Component
class LatinRule implements CheckRule {

    private final Texts texts;

    LatinRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "latin";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Wording.words("latin")
                .matcher(statement.text())
                .results()
                .map(match -> match.group())
                .filter(words -> !Wording.in("latin.fine", words))
                .filter(words -> Wording.in("han", statement.text()))
                .distinct()
                .map(words -> statement.ask(id(), texts.get("check.latin", words)));
    }
}
