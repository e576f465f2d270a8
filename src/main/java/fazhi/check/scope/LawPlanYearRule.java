package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year of a five-year plan for law education that is not its own (普法规划年份). */
@Component
class LawPlanYearRule implements CheckRule {

    private final Texts texts;

    LawPlanYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "law-plan-year";
    }

    /** “一五”普法 began in 1986. */
    private static final int FIRST = 1986;

    private static final int YEARS = 5;

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> Stream.concat(single(each), ranges(each)));
    }

    private Stream<Finding> single(Statement statement) {
        return Stream.of("fifth.nth", "fifth.nth.front")
                .flatMap(name -> Scopes.words(name).matcher(statement.text()).results())
                .filter(each -> number(each, "year") != begin(each) + parse(each.group("nth")) - 1)
                .map(each -> finding(statement, each, begin(each)));
    }

    private Stream<Finding> ranges(Statement statement) {
        return Stream.of("fifth.range", "fifth.law")
                .filter(name -> Scopes.in("fifth.about", statement.text()))
                .flatMap(name -> Scopes.words(name).matcher(statement.text()).results())
                .filter(
                        each ->
                                number(each, "from") != begin(each)
                                        || number(each, "to") != begin(each) + YEARS - 1)
                .map(each -> finding(statement, each, begin(each)));
    }

    private static int begin(MatchResult match) {
        return FIRST + YEARS * (parse(match.group("n")) - 1);
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int parse(String words) {
        return ChineseNumber.parse(words).intValueExact();
    }

    private Finding finding(Statement statement, MatchResult match, int begin) {
        return statement.certain(
                id(),
                texts.get("check.plan-name", match.group(), begin + "-" + (begin + YEARS - 1)));
    }
}
