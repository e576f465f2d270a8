package fazhi.check.amounts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How often in a month or quarter against how often in the year (频次与全年次数). */
@Component
class OftenRule implements CheckRule {

    private final Texts texts;

    OftenRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "often";
    }

    private static final Map<Character, Integer> TIMES =
            Map.of('周', 52, '两', 6, '双', 6, '季', 4, '半', 2);

    private static final int MONTHS = 12;

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> !Amounts.in("often.not", each.text()))
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Amounts.words("often")
                .matcher(statement.text())
                .results()
                .filter(each -> Integer.parseInt(each.group("total")) != expected(each))
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.often",
                                                each.group("unit"),
                                                String.valueOf(expected(each)),
                                                each.group("total"))));
    }

    /** One that is held more often than planned is no fault, so it only asks. */
    private static int expected(MatchResult often) {
        int each = ChineseNumber.parse(often.group("n")).intValueExact();
        return often.group("unit")
                        .chars()
                        .mapToObj(letter -> TIMES.get((char) letter))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(MONTHS)
                * each;
    }
}
