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

/** A town committee has no 党组 (党组表述). */
@Component
class PartyGroupRule implements CheckRule {

    private final Texts texts;

    PartyGroupRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "party-group";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        boolean town =
                Wording.in("town", text.issuer()) || Wording.in("town", text.head() + text.title());
        return town ? Statements.of(text).flatMap(this::check) : Stream.empty();
    }

    private Stream<Finding> check(Statement statement) {
        var bare = Wording.words("group.fine").matcher(statement.text()).replaceAll("");
        return Wording.in("group", bare)
                ? Stream.of(statement.ask(id(), texts.get("check.party-group")))
                : Stream.empty();
    }
}
