package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** So much for each and what it comes to (每户数额与总额). */
@Component
class PlainProductRule implements CheckRule {

    private final Texts texts;

    PlainProductRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain-product";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("average", "product");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Stream<Finding> check(Statement statement) {
        if (Doubts.in("product.not", statement.text())) {
            return Stream.empty();
        }
        var money =
                Stream.of("product", "shared")
                        .flatMap(name -> Doubts.found(name, statement.text()))
                        .filter(_ -> !Doubts.in("product.several", statement.text()))
                        .filter(PlainProductRule::otherMoney);
        var halves =
                Doubts.found("halves", statement.text())
                        .filter(
                                each ->
                                        Doubts.number(each, "count")
                                                        .compareTo(
                                                                Doubts.number(each, "all")
                                                                        .multiply(TWO))
                                                != 0);
        return Stream.concat(
                money.map(
                        each ->
                                finding(
                                        statement,
                                        each,
                                        each.group("all") + each.group("allunit"),
                                        each.group("each") + each.group("eachunit"))),
                halves.map(
                        each -> finding(statement, each, each.group("said"), each.group("half"))));
    }

    /** As exact as the total is written: 1.8万元 for 18200元. */
    private static boolean otherMoney(MatchResult match) {
        var all = Doubts.number(match, "all");
        var made =
                Doubts.number(match, "count")
                        .multiply(Doubts.number(match, "each"))
                        .multiply(factor(match, "each"));
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .noneMatch(
                        mode ->
                                made.divide(factor(match, "all"), all.scale(), mode).compareTo(all)
                                        == 0);
    }

    private static BigDecimal factor(MatchResult match, String group) {
        return Doubts.factor(match.group(group + "unit"));
    }

    private Finding finding(Statement statement, MatchResult match, String all, String each) {
        return new TwoNumbers(id(), texts).finding(statement, all, match.group("count"), each);
    }
}
