package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTests {

    static Stream<String> lines() {
        return CheckFixture.resource("/check/rules.txt")
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsWhatIsWrongAndOnlyThat(String line) {
        var part = line.split(" \\| ");
        var findings = CheckFixture.withLedgers(part[2].replace("//", "\n\n"));
        assertThat(findings)
                .extracting(Finding::rule)
                .matches(rules -> rules.contains(part[0]) == part[1].equals("finds"), line);
    }

    @Test
    void everyRuleHasATextThatFiresAndOneThatDoesNot() {
        assertThat(names("finds")).isEqualTo(names("quiet")).isEqualTo(CheckFixture.rules());
    }

    @Test
    void theThirdLevelsMarkIsNeverCertain() {
        assertThat(CheckFixture.of("level-mark", "1、甲。\n\n2、乙。"))
                .hasSize(1)
                .noneMatch(Finding::certain);
    }

    @Test
    void aWeekdayIsJudgedOnlyByAYearTheTextNames() {
        assertThat(CheckFixture.of("weekday", "11月6日（星期三）举行宣誓。")).isEmpty();
        assertThat(CheckFixture.of("weekday", "2023年制定方案。11月6日（星期三）宣誓。")).hasSize(1);
        assertThat(CheckFixture.of("weekday", "2023年制定方案，2024年完成。11月6日（星期三）宣誓。")).isEmpty();
    }

    @Test
    void whatCameInWithinAMonthIsNoCertainTotal() {
        assertThat(CheckFixture.of("states", "11月新收12件、办结15件，全年办结80件。"))
                .noneMatch(Finding::certain);
    }

    @Test
    void whatIsSentAfterTheSigningIsOnlyAskedFor() {
        assertThat(
                        CheckFixture.of(
                                "late-event",
                                "甲镇2025年度报告\n\n材料于2026年1月15日报送县委。\n\n甲镇人民政府\n\n2026年1月12日"))
                .hasSize(1)
                .noneMatch(Finding::certain);
    }

    @Test
    void aListBesideTwoAnnouncedCountsIsNeverCertain() {
        assertThat(CheckFixture.check("梳理形成两张清单，围绕三个关键环节：一是问题清单；二是责任清单。"))
                .noneMatch(Finding::certain);
        assertThat(CheckFixture.check("围绕两项重点，抓住三个关键环节：一是立案；二是调查。")).noneMatch(Finding::certain);
        assertThat(CheckFixture.of("points", "抓住三个关键环节：一是立案；二是调查。")).anyMatch(Finding::certain);
    }

    private static Set<String> names(String kind) {
        return lines().map(line -> List.of(line.split(" \\| ")))
                .filter(part -> part.get(1).equals(kind))
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }
}
