package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A size no town reaches (数量级): 户籍人口4.2亿人. */
@Component
class MagnitudeRule implements CheckRule {

    private static final Map<String, BigDecimal> MOST =
            StreamSupport.stream(PatternBook.lines("/check/magnitudes.txt").spliterator(), false)
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(part -> part[0], part -> new BigDecimal(part[1])));

    private final Texts texts;

    MagnitudeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "magnitude";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        statement ->
                                statement.quantities().stream()
                                        .filter(MagnitudeRule::tooLarge)
                                        .filter(each -> !wider(statement, each))
                                        .map(each -> finding(statement, each)));
    }

    private static boolean tooLarge(Quantity quantity) {
        var most = MOST.get(quantity.unit().kind());
        return most != null && quantity.value().compareTo(most) > 0;
    }

    /** Of the nation or the web, not of the town. */
    private static boolean wider(Statement statement, Quantity quantity) {
        return ContentWords.in("wider", statement.prefix(quantity));
    }

    private Finding finding(Statement statement, Quantity quantity) {
        return statement.ask(id(), texts.get("check.magnitude", quantity.written()));
    }
}
