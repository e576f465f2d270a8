package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A name or phrase whose time was over before the year reported on (过时表述), by a list. */
@Component
class OutdatedRule implements CheckRule {

    private static final List<Phrase> PHRASES = Phrase.read("/check/outdated.txt");

    private final Texts texts;

    OutdatedRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "outdated";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int year) {
        return PHRASES.stream()
                .filter(phrase -> phrase.until().getYear() < year)
                .flatMap(
                        phrase ->
                                phrase.in(statement.text())
                                        .map(each -> finding(statement, phrase, each)));
    }

    private Finding finding(Statement statement, Phrase phrase, String words) {
        return statement.ask(
                id(),
                texts.get("check.outdated", words, phrase.until().toString(), phrase.instead()));
    }
}
