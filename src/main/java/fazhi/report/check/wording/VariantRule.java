package fazhi.report.check.wording;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.PatternBook;
import fazhi.report.read.ReportText;
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
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text).flatMap(this::check);
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
                                        texts.get("check.variant", each, STANDARD.get(each))));
    }
}
