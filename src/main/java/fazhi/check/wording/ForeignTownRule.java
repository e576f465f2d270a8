package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Another town acts where the reporting one should (他镇名称), as in a text taken over from there. */
@Component
class ForeignTownRule implements CheckRule {

    private final Texts texts;

    ForeignTownRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "foreign-town";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var own = own(reading);
        return Wording.in("town.own", own)
                ? reading.statements().flatMap(each -> check(each, own))
                : Stream.empty();
    }

    /** Whose report it is, by mark, title and signature. */
    private static String own(Reading reading) {
        var text = reading.text();
        var first =
                text.body().stream()
                        .findFirst()
                        .map(each -> Wording.words("town.title").matcher(each.text()))
                        .filter(Matcher::find)
                        .map(each -> each.group("town"))
                        .orElse("");
        return text.head() + " " + text.title() + " " + text.issuer() + " " + first;
    }

    private Stream<Finding> check(Statement statement, String own) {
        return Wording.words("town.acts")
                .matcher(statement.text())
                .results()
                .map(match -> town(match))
                .filter(town -> !own.contains(town))
                .distinct()
                .map(town -> statement.ask(id(), texts.get("check.foreign-town", town)));
    }

    private static String town(MatchResult match) {
        return match.group("town");
    }
}
