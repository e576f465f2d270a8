package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportReader;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers no rule expects end no check: every rule reads every text, whatever its numbers. */
class OddNumbersTests {

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)?|[一二三四五六七八九十百]+(?=[个项件条年月日名])");

    private static final List<String> ODD =
            List.of(
                    "0",
                    "1.5",
                    "99",
                    "000",
                    "2147483648",
                    "99999999999999999999",
                    "0.0000001",
                    "十百千",
                    "一二三四五六七八九一二三四五六七八九一二三",
                    "半",
                    "壹拾",
                    "１２",
                    "-3",
                    "1,000");

    static Stream<String> texts() {
        return Stream.of("rules", "planted", "planted-blind", "cases/given-planted", "twins")
                .flatMap(name -> CheckFixture.resource("/check/" + name + ".txt").lines())
                .filter(line -> !line.startsWith("#") && line.contains(" | "))
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noRuleStumbles(String text) {
        var random = new Random(text.hashCode());
        var odd =
                NUMBER.matcher(text.replace("//", "\n\n"))
                        .replaceAll(
                                number ->
                                        random.nextInt(3) == 0
                                                ? number.group()
                                                : ODD.get(random.nextInt(ODD.size())));
        var reading = new Reading(new ReportReader().parse(odd), CheckFixture.ALONE);
        assertThat(CheckFixture.everyRule()).allSatisfy(rule -> rule.check(reading).toList());
    }
}
