package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        boolean town =
                Wording.in("town", text.issuer()) || Wording.in("town", text.head() + text.title());
        return town ? reading.statements().flatMap(this::check) : Stream.empty();
    }

    private Stream<Finding> check(Statement statement) {
        var bare = Wording.words("group.fine").matcher(statement.text()).replaceAll("");
        return Wording.in("group", bare)
                ? Stream.of(statement.ask(id(), texts.get("check.party-group")))
                : Stream.empty();
    }
}
