package fazhi.check.comparison;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.BasisWords;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One figure, two values (前后数据不一致). */
@Component
class TwoValuesRule implements CheckRule {

    private final Texts texts;

    TwoValuesRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "two-values";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var first = new HashMap<String, Mention>();
        var findings = new ArrayList<Finding>();
        reading.statements()
                .flatMap(each -> Mention.in(each, reading.year()))
                .forEach(each -> compare(each, reading.year(), first, findings));
        return findings.stream();
    }

    private void compare(
            Mention mention, int year, Map<String, Mention> first, List<Finding> findings) {
        var known = first.putIfAbsent(mention.key() + mention.quantity().unit().kind(), mention);
        if (known != null
                && !known.statement().equals(mention.statement())
                && !otherBasis(known.statement(), mention.statement(), year)
                && times(known.statement()).equals(times(mention.statement()))
                && known.contradicts(mention)) {
            findings.add(
                    mention.statement()
                            .finding(
                                    id(),
                                    mention.sameWords(known) ? Certainty.CERTAIN : Certainty.ASK,
                                    texts.get(
                                            "check.two-values",
                                            mention.quantity().written(),
                                            known.quantity().written(),
                                            String.valueOf(known.statement().paragraph().number()),
                                            known.statement().written().strip())));
        }
    }

    /** 自成立以来 20 宗 and 2022年 12 宗 are two questions with two answers. */
    private static boolean otherBasis(Statement one, Statement other, int year) {
        return overTime(one, year) && inYear(other, year)
                || overTime(other, year) && inYear(one, year)
                || sinceEver(one) && Arithmetic.in("this.year", other.text())
                || sinceEver(other) && Arithmetic.in("this.year", one.text());
    }

    /** 年初 and 年末 are two times, which may have two numbers. */
    private static Set<String> times(Statement statement) {
        return Arithmetic.words("time.point")
                .matcher(statement.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static boolean overTime(Statement statement, int year) {
        return BasisWords.cumulative(statement.text())
                && !BasisWords.annual(statement.text(), year);
    }

    /** 累计建成 16 个 beside 今年建成 2 个. */
    private static boolean sinceEver(Statement statement) {
        return Arithmetic.in("over.time", statement.text())
                && !Arithmetic.in("this.year", statement.text());
    }

    private static boolean inYear(Statement statement, int year) {
        return BasisWords.annual(statement.text(), year)
                && !BasisWords.cumulative(statement.text());
    }
}
