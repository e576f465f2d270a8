package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Known slips of the pen (错别字). */
@Component
class TypoRule implements CheckRule {

    private static final Map<String, String> RIGHT =
            StreamSupport.stream(PatternBook.lines("/check/typos.txt").spliterator(), false)
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));

    private final Texts texts;

    TypoRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "typo";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return RIGHT.entrySet().stream()
                .filter(each -> statement.text().contains(each.getKey()))
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get("check.typo", each.getKey(), each.getValue())));
    }
}
