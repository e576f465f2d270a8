package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        return reading.statements().filter(UnsplitMoneyRule::joint).map(this::finding);
    }

    private static boolean joint(Statement statement) {
        long amounts = statement.quantities().stream().filter(each -> each.unit().money()).count();
        return amounts == 1 && ContentWords.in("money.joint", statement.text());
    }

    private Finding finding(Statement statement) {
        return statement.ask(id(), texts.get("check.unsplit-money"));
    }
}
