package fazhi.check.doubt.changes;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A change in plain words against the numbers of both years (口语增减). */
@Component
class PlainChangeRule implements CheckRule {

    private static final double NEARLY = 0.05;

    private static final double ROUNDED = 0.06;

    /** A rate without a fraction may be rounded. */
    private static final double WHOLE = 0.6;

    private static final double HUNDRED = 100;

    private final Texts texts;

    PlainChangeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-change";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("growth", "step");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Stream.of(
                        found(statement, "step", PlainChangeRule::otherStep),
                        found(statement, "step.back", PlainChangeRule::otherStep),
                        found(statement, "step.than", PlainChangeRule::otherStep),
                        found(statement, "rate", PlainChangeRule::otherRate),
                        found(statement, "rate.back", PlainChangeRule::otherRate),
                        found(statement, "turn", PlainChangeRule::otherTurn),
                        found(statement, "years", PlainChangeRule::otherYears),
                        found(statement, "fold", PlainChangeRule::otherFold),
                        found(statement, "level", PlainChangeRule::otherLevel),
                        found(statement, "times.less", _ -> true))
                .flatMap(each -> each);
    }

    private Stream<Finding> found(
            Statement statement, String name, Predicate<MatchResult> contradicts) {
        return new TwoNumbers(id(), texts).found(statement, name, contradicts);
    }

    private static boolean otherStep(MatchResult match) {
        var more = now(match).subtract(last(match));
        var told = Doubts.number(match, "step");
        return more.compareTo(match.group("more") == null ? told.negate() : told) != 0;
    }

    /** 从80件变成60件，同比上升25%: of one time to the next, 同比 is of something else. */
    private static boolean otherTurn(MatchResult match) {
        boolean other =
                Doubts.in("turn.month", match.group()) && Doubts.in("turn.not", match.group());
        return !other && otherChange(match);
    }

    private static boolean otherYears(MatchResult match) {
        return Doubts.count(match, "z") - Doubts.count(match, "y") == 1 && otherChange(match);
    }

    private static boolean otherChange(MatchResult match) {
        if (match.group("percent") == null) {
            return otherStep(match);
        }
        double told = Double.parseDouble(match.group("step"));
        double rate = share(match) * HUNDRED;
        return last(match).signum() > 0
                && Math.abs(rate - (match.group("more") == null ? -told : told)) > WHOLE;
    }

    private static boolean otherRate(MatchResult match) {
        double told = Double.parseDouble(match.group("rate"));
        boolean fell = !match.group("sign").isEmpty();
        return last(match).signum() > 0
                && Math.abs(share(match) * 100 - (fell ? -told : told)) > ROUNDED;
    }

    /** 翻两番 is four times as many. */
    private static boolean otherFold(MatchResult match) {
        double times = Math.pow(2, Doubts.number(match, "n").doubleValue());
        return last(match).signum() > 0 && Math.abs((share(match) + 1) / times - 1) > NEARLY;
    }

    private static boolean otherLevel(MatchResult match) {
        return last(match).signum() > 0
                && Math.abs(share(match)) > (match.group("nearly") == null ? 0 : NEARLY);
    }

    private static double share(MatchResult match) {
        return now(match).doubleValue() / last(match).doubleValue() - 1;
    }

    private static BigDecimal now(MatchResult match) {
        return Doubts.number(match, "now");
    }

    private static BigDecimal last(MatchResult match) {
        return Doubts.number(match, "last");
    }
}
