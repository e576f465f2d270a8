package fazhi.check.amounts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    private static final List<Frequency> FREQUENCIES =
            StreamSupport.stream(PatternBook.lines("/check/frequencies.txt").spliterator(), false)
                    .map(Frequency::of)
                    .toList();

    /** How often within a year what the unit says is (频次). */
    private record Frequency(Pattern words, int times) {

        static Frequency of(String line) {
            var sides = line.split(" = ");
            return new Frequency(Pattern.compile(sides[0]), Integer.parseInt(sides[1]));
        }
    }

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
        int each = ChineseNumber.whole(often.group("n"));
        return FREQUENCIES.stream()
                        .filter(one -> one.words().matcher(often.group("unit")).find())
                        .findFirst()
                        .orElseThrow()
                        .times()
                * each;
    }
}
