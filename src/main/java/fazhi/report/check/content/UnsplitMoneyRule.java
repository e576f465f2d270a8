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

/** Fines and confiscations in one sum (罚没未分列). */
@Component
class UnsplitMoneyRule implements CheckRule {

    private final Texts texts;

    UnsplitMoneyRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "unsplit-money";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).filter(UnsplitMoneyRule::joint).map(this::finding);
    }

    private static boolean joint(Statement statement) {
        long amounts = statement.quantities().stream().filter(each -> each.unit().money()).count();
        return amounts == 1 && ContentWords.in("money.joint", statement.text());
    }

    private Finding finding(Statement statement) {
        return statement.ask(id(), texts.get("check.unsplit-money"));
    }
}
