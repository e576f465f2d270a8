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

/** A variant or traditional character (异体字、繁体字). */
@Component
class VariantRule implements CheckRule {

    private static final Map<String, String> STANDARD =
            StreamSupport.stream(PatternBook.lines("/check/variants.txt").spliterator(), false)
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));

    private final Texts texts;

    VariantRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "variant";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return statement
                .text()
                .codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(STANDARD::containsKey)
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.variant",
                                                each,
                                                STANDARD.getOrDefault(each, each))));
    }
}
