package fazhi.report.check.period;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number counted since an office was founded, inside the report of one year (累计口径). */
@Component
class CumulativeRule implements CheckRule {

    private final Texts texts;

    CumulativeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "cumulative";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        if (!PeriodWords.in("annual.title", text.title())) {
            return Stream.empty();
        }
        return Statements.of(text)
                .filter(each -> !each.quantities().isEmpty())
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var words = PeriodWords.words("cumulative").matcher(statement.text());
        return words.find()
                ? Stream.of(statement.ask(id(), texts.get("check.cumulative", words.group())))
                : Stream.empty();
    }
}
