package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedContradictionsTests {

    /** Wordings of one kind, as one author wrote them (一组写法). */
    record Wordings(String file, String rule, List<String> texts) {

        @Override
        public String toString() {
            return rule + " in " + file;
        }
    }

    static Stream<Wordings> wordings() {
        return Stream.of("planted", "planted-blind").flatMap(PlantedContradictionsTests::of);
    }

    private static Stream<Wordings> of(String file) {
        return CheckFixture.resource("/check/" + file + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .collect(
                        Collectors.groupingBy(
                                line -> line[0],
                                Collectors.mapping(line -> line[1], Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Wordings(file, each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void nineOfTenWordingsAreFound(Wordings wordings) {
        var texts = wordings.texts();
        var missed = texts.stream().filter(text -> !found(wordings.rule(), text)).toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(10);
        assertThat(missed).as(wordings.rule()).hasSizeLessThanOrEqualTo(texts.size() / 10);
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
