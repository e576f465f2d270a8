package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
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
