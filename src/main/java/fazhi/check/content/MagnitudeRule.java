package fazhi.check.content;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A size no town reaches (数量级): 户籍人口4.2亿人. */
@Component
class MagnitudeRule implements CheckRule {

    private static final List<Limit> LIMITS =
            StreamSupport.stream(PatternBook.lines("/check/magnitudes.txt").spliterator(), false)
                    .map(Limit::of)
                    .toList();

    /** The most a town has of a kind of unit, or of what the words say it keeps (上限). */
    private record Limit(String kind, @Nullable Pattern words, BigDecimal most) {

        static Limit of(String line) {
            var sides = line.split(" = ");
            var names = sides[0].split(" ");
            return new Limit(
                    names[0],
                    names.length == 1 ? null : Pattern.compile(names[1]),
                    new BigDecimal(sides[1]));
        }

        boolean broken(Quantity quantity) {
            return kind.equals(quantity.unit().kind())
                    && quantity.value().compareTo(most) > 0
                    && (words == null
                            || words.matcher(quantity.subject()).find()
                                    && ContentWords.in("stock", quantity.before()));
        }
    }

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
                                        .filter(
                                                each ->
                                                        tooLarge(each)
                                                                || moreThanAll(statement, each))
                                        .filter(each -> !wider(statement, each))
                                        .map(each -> finding(statement, each)));
    }

    private static boolean tooLarge(Quantity quantity) {
        return LIMITS.stream().anyMatch(each -> each.broken(quantity));
    }

    /** 总人口 1.8 万人，60 岁以上 2.3 万人: some of those who live there are no more than all. */
    private static boolean moreThanAll(Statement statement, Quantity some) {
        return !ContentWords.in("all", some.before())
                && statement.quantities().stream()
                        .filter(each -> each.start() < some.start())
                        .filter(each -> each.unit().equals(some.unit()))
                        .filter(each -> ContentWords.in("all", each.before()))
                        .anyMatch(each -> each.value().compareTo(some.value()) < 0);
    }

    /** Of the nation or the web, not of the town. */
    private static boolean wider(Statement statement, Quantity quantity) {
        return ContentWords.in("wider", statement.prefix(quantity));
    }

    private Finding finding(Statement statement, Quantity quantity) {
        return statement.ask(id(), texts.get("check.magnitude", quantity.written()));
    }
}
