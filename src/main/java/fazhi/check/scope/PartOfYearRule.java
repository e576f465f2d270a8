package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A quarter or half and the months said to be its own (季度、半年所含月份): 第三季度，即4月至6月. */
@Component
class PartOfYearRule implements CheckRule {

    private static final int QUARTER = 3;

    private static final int HALF = 6;

    private final Texts texts;

    PartOfYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "part-of-year";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Scopes.words("part.months")
                .matcher(statement.text())
                .results()
                .filter(PartOfYearRule::outside)
                .map(
                        each ->
                                statement.finding(
                                        id(),
                                        Certainty.CERTAIN,
                                        texts.get("check.part-of-year", each.group())));
    }

    private static boolean outside(MatchResult part) {
        int length = part.group("quarter") == null ? HALF : QUARTER;
        int last =
                part.group("quarter") == null
                        ? (Scopes.in("first.half", part.group("half")) ? HALF : HALF + HALF)
                        : ChineseNumber.whole(part.group("quarter")) * QUARTER;
        return Integer.parseInt(part.group("from")) <= last - length
                || Integer.parseInt(part.group("to")) > last;
    }
}
