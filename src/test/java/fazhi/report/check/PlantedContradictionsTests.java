package fazhi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.report.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedContradictionsTests {

    private static final List<String[]> LINES =
            CheckFixture.resource("/check/planted.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();

    static Set<String> kinds() {
        return LINES.stream().map(line -> line[0]).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nineOfTenWordingsAreFound(String rule) {
        var texts =
                LINES.stream().filter(line -> line[0].equals(rule)).map(line -> line[1]).toList();
        var missed = texts.stream().filter(text -> !found(rule, text)).toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(10);
        assertThat(missed).as(rule).hasSizeLessThanOrEqualTo(texts.size() / 10);
    }

    private static boolean found(String rule, String text) {
        return findings(rule, text.replace("//", "\n\n"))
                .anyMatch(each -> each.certain() && each.rule().equals(rule));
    }

    private static Stream<Finding> findings(String rule, String text) {
        return rule.equals("ledger")
                ? CheckFixture.withLedgers(text).stream()
                : CheckFixture.check(text).stream();
    }
}
