package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.read.ReportReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences with a planted fault are found, sentences that agree with themselves are left alone.
 */
class CaseTests {

    private static final double SHARE = 0.9;

    /** Of what was written blind: more would only say that the rules were fitted to it. */
    private static final double BLIND = 0.85;

    private static final double ASKED = 0.92;

    private static final String FRAME =
            """
            甲镇人民政府关于%1$d年度法治政府建设情况的报告

            乙县人民政府：

            %1$d年，甲镇扎实推进法治政府建设，现将有关情况报告如下：

            一、主要做法和成效

            %3$s

            甲镇人民政府

            %2$d年1月12日
            """;

    /** One sentence in a report of a year, and how sure its finding has to be (用例). */
    private record Case(String kind, int year, boolean certain, String text) {

        static Case of(String line) {
            var part = line.split(" \\| ");
            boolean certain = part.length < 4 || part[2].equals("certain");
            return new Case(part[0], Integer.parseInt(part[1]), certain, part[part.length - 1]);
        }

        List<Finding> findings() {
            return findings(text);
        }

        /** Beyond what the frame raises by itself. */
        List<Finding> raised() {
            var own = findings("内容。").stream().map(Finding::message).toList();
            return findings().stream().filter(each -> !own.contains(each.message())).toList();
        }

        boolean found() {
            return raised().stream().anyMatch(each -> each.certain() || !certain);
        }

        private List<Finding> findings(String words) {
            var report = FRAME.formatted(year, year + 1, words.replace("//", "\n\n"));
            return CheckFixture.checker()
                    .check(
                            new ReportReader().parse(report),
                            CheckContext.alone(LocalDate.of(year + 1, 2, 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "first", "second", "third"})
    void nineOfTenPlantedFaultsAreFound(String set) {
        missesAtMost(set, 1 - SHARE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth",
                "twenty-first",
                "twenty-second",
                "twenty-third",
                "twenty-fourth",
                "twenty-fifth",
                "twenty-sixth",
                "twenty-seventh",
                "twenty-eighth",
                "thirtieth",
                "thirty-first",
                "thirty-second",
                "thirty-third",
                "thirty-fifth",
                "thirty-sixth",
                "thirty-ninth",
                "fortieth"
            })
    void mostOfWhatWasWrittenBlindIsFound(String set) {
        missesAtMost(set, 1 - BLIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty-fourth", "forty-seventh"})
    void nearlyAllIsAtLeastAskedAbout(String set) {
        var cases = cases(set + "-planted").toList();
        assertThat(cases.stream().filter(each -> each.raised().isEmpty()).toList())
                .hasSizeLessThanOrEqualTo((int) (cases.size() * (1 - ASKED)));
    }

    private static void missesAtMost(String set, double share) {
        var cases = cases(set + "-planted").toList();
        assertThat(cases.stream().filter(each -> !each.found()).toList())
                .hasSizeLessThanOrEqualTo((int) (cases.size() * share));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "given",
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth",
                "twenty-first",
                "twenty-second",
                "twenty-third",
                "twenty-fourth",
                "twenty-fifth",
                "twenty-sixth",
                "twenty-seventh",
                "twenty-eighth",
                "twenty-ninth",
                "thirtieth",
                "thirty-first",
                "thirty-second",
                "thirty-third",
                "thirty-fourth",
                "thirty-fifth",
                "thirty-sixth",
                "thirty-seventh",
                "thirty-eighth",
                "thirty-ninth",
                "fortieth",
                "forty-first",
                "forty-second",
                "forty-third",
                "forty-fourth",
                "forty-fifth",
                "forty-sixth",
                "forty-seventh"
            })
    void nothingConsistentIsCalledCertain(String set) {
        assertThat(cases(set + "-consistent"))
                .filteredOn(each -> each.findings().stream().anyMatch(Finding::certain))
                .isEmpty();
    }

    private static Stream<Case> cases(String name) {
        return CheckFixture.resource("/check/cases/" + name + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of);
    }
}
