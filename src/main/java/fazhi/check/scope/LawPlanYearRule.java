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
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(single(each), ranges(each), now(each, reading.year()))
                                        .flatMap(all -> all));
    }

    private Stream<Finding> single(Statement statement) {
        return Stream.of("fifth.nth", "fifth.nth.front")
                .flatMap(name -> Scopes.words(name).matcher(statement.text()).results())
                .filter(each -> number(each, "year") != begin(each) + parse(each.group("nth")) - 1)
                .map(each -> finding(statement, each, begin(each)));
    }

    /** 进入“八五”普法第四年, in a report on that year; what comes next may be meant, so it asks. */
    private Stream<Finding> now(Statement statement, int year) {
        return Scopes.words("fifth.now")
                .matcher(statement.text())
                .results()
                .filter(each -> year != begin(each) + parse(each.group("nth")) - 1)
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.plan-name",
                                                each.group(),
                                                begin(each) + "-" + (begin(each) + YEARS - 1))));
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
        return ChineseNumber.whole(words);
    }

    private Finding finding(Statement statement, MatchResult match, int begin) {
        return statement.certain(
                id(),
                texts.get("check.plan-name", match.group(), begin + "-" + (begin + YEARS - 1)));
    }
}
