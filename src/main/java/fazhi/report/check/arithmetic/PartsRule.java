package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts named with 其中 against their total (分项与总数). */
@Component
class PartsRule implements CheckRule {

    private final Texts texts;

    PartsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "parts";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return PartList.in(statement).stream()
                .filter(list -> !list.adds())
                .map(list -> finding(statement, list));
    }

    private Finding finding(Statement statement, PartList list) {
        var certainty = list.proves() ? Certainty.CERTAIN : Certainty.ASK;
        return statement.finding(
                id(),
                certainty,
                texts.get(
                        "check.parts",
                        Arithmetic.shown(list.parts()),
                        Arithmetic.shown(Arithmetic.sum(list.parts())),
                        list.total().number()));
    }
}
