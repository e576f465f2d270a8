package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number or word still to be filled in (漏填): ××件、___次、信访 件. */
@Component
class BlankRule implements CheckRule {

    private final Texts texts;

    BlankRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "blank";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.concat(
                                        Stream.of("unfilled", "unfilled.words")
                                                .flatMap(name -> found(each, name))
                                                .map(words -> each.certain(id(), message(words))),
                                        found(each, "unfilled.perhaps")
                                                .map(words -> each.ask(id(), message(words)))));
    }

    /** All of a sentence in one finding. */
    private static Stream<String> found(Statement statement, String pattern) {
        var words =
                FormWords.words(pattern)
                        .matcher(statement.text())
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? Stream.empty() : Stream.of(words);
    }

    private String message(String words) {
        return texts.get("check.blank", words);
    }
}
