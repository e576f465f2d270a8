package fazhi.check.reference;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year called the first, last or n-th of five it does not belong to (五年规划年份不符). */
@Component
class FiveYearRule implements CheckRule {

    private static final List<Five> PLANS = Plan.ALL.stream().flatMap(Five::of).toList();

    private static final Pattern CALLED =
            Pattern.compile(
                    References.words("five.year").pattern()
                            + PLANS.stream()
                                    .map(Five::name)
                                    .sorted((one, other) -> other.length() - one.length())
                                    .collect(Collectors.joining("|", "“?(?<plan>", ")”?"))
                            + References.words("five.place").pattern());

    private final Texts texts;

    FiveYearRule(Texts texts) {
        this.texts = texts;
    }

    /** Five years under a name (五年规划). */
    private record Five(String name, Plan.Years of) {

        static Stream<Five> of(Plan plan) {
            return plan.five().map(name -> new Five(name, plan.issues().getLast())).stream();
        }

        /** The years a place in it can mean: 开局, 收官, 第三年, or any. */
        IntStream years(MatchResult said) {
            if (said.group("first") != null) {
                return IntStream.of(of.from());
            }
            if (said.group("last") != null) {
                return IntStream.of(of.to());
            }
            return said.group("nth") == null
                    ? IntStream.rangeClosed(of.from(), of.to())
                    : IntStream.of(of.from() + ChineseNumber.whole(said.group("nth")) - 1);
        }
    }

    @Override
    public String id() {
        return "five-years";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int reported) {
        return CALLED.matcher(statement.text())
                .results()
                .flatMap(
                        said ->
                                PLANS.stream()
                                        .filter(plan -> plan.name().equals(said.group("plan")))
                                        .filter(plan -> !fits(plan, said, reported))
                                        .map(plan -> finding(statement, said, plan)));
    }

    private static boolean fits(Five plan, MatchResult said, int reported) {
        var written = said.group("year");
        int year = written == null ? reported : Integer.parseInt(written);
        return plan.years(said).anyMatch(each -> each == year);
    }

    private Finding finding(Statement statement, MatchResult said, Five plan) {
        return statement.certain(
                id(), texts.get("check.five-years", said.group(), plan.name(), plan.of().shown()));
    }
}
