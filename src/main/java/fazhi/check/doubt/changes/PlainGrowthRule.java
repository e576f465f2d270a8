package fazhi.check.doubt.changes;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Growth in tenths and folds, and its direction, against the two numbers told (成数增减). */
@Component
class PlainGrowthRule implements CheckRule {

    private static final double TENTH = 0.1;

    private final Texts texts;

    PlainGrowthRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-growth";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("growth", "plain-change", "step");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> Doubts.in("two.numbers", each.text()))
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Stream.of(
                        found(statement, "turned", PlainGrowthRule::turned),
                        found(statement, "turned.last", PlainGrowthRule::turned),
                        found(statement, "turned.now", PlainGrowthRule::turned),
                        found(statement, "grown", PlainGrowthRule::otherTenths),
                        found(statement, "more.fold", PlainGrowthRule::otherFold))
                .flatMap(each -> each);
    }

    private Stream<Finding> found(
            Statement statement, String name, Predicate<MatchResult> contradicts) {
        Predicate<MatchResult> some = each -> number(each, "last") > 0;
        return new TwoNumbers(id(), texts).found(statement, name, some.and(contradicts));
    }

    private static boolean turned(MatchResult match) {
        double more = number(match, "now") - number(match, "last");
        return match.group("more") == null ? more > 0 : more < 0;
    }

    /** 三成多 is 30 to 40 %, 近三成 20 to 30, 三成 give or take a half of a tenth. */
    private static boolean otherTenths(MatchResult match) {
        double told = Doubts.count(match, "tenths") * TENTH;
        double share = Math.abs(number(match, "now") / number(match, "last") - 1);
        if (match.group("half") != null) {
            return Math.abs(share - told - TENTH / 2) > TENTH / 4;
        }
        if (match.group("near") != null) {
            return share > told || share < told - TENTH;
        }
        return match.group("over") != null || match.group("odd") != null
                ? share < told || share > told + TENTH
                : Math.abs(share - told) > TENTH / 2;
    }

    private static boolean otherFold(MatchResult match) {
        double told =
                match.group("of") == null
                        ? match.group("middle") == null ? 1 : 1.0 / 2
                        : number(match, "parts") / Math.max(1, number(match, "of"));
        double share = number(match, "now") / number(match, "last") - 1;
        return Math.abs(share - told) > (match.group("near") == null ? TENTH / 2 : TENTH * 2);
    }

    private static double number(MatchResult match, String group) {
        return Doubts.number(match, group).doubleValue();
    }
}
