package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
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
