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

/** A vague count beside an exact one (模糊数量): 多次组织 23 个村. */
@Component
class VagueNumberRule implements CheckRule {

    private final Texts texts;

    VagueNumberRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "vague-number";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var words = ContentWords.words("vague.number").matcher(statement.text());
        return words.find()
                ? Stream.of(statement.ask(id(), texts.get("check.vague-number", words.group())))
                : Stream.empty();
    }
}
