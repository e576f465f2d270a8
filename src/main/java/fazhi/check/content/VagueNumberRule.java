package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var words = ContentWords.words("vague.number").matcher(statement.text());
        return words.find()
                ? Stream.of(statement.ask(id(), texts.get("check.vague-number", words.group())))
                : Stream.empty();
    }
}
