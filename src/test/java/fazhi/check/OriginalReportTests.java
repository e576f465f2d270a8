package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalReportTests {

    private static final String TEXT = CheckFixture.resource("/demo/leigao-2022-report.txt");

    private static final List<Finding> FINDINGS = CheckFixture.check(CheckFixture.original());

    private static final List<Finding> KNOWN = CheckFixture.withLedgers(TEXT);

    @ParameterizedTest
    @CsvSource({
        "states, 整理资料 1 宗",
        "both-ways, 法治宣传",
        "recipient, 签发人：王科栋",
    })
    void isCertain(String rule, String words) {
        assertThat(FINDINGS)
                .filteredOn(Finding::certain)
                .anyMatch(each -> each.rule().equals(rule) && each.excerpt().contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "latin, ' and '",
        "variant, 行爲",
        "cumulative, 自综合行政执法办公室成立以来",
        "early-date, 2022年12月2日",
        "unsplit-money, 587377",
        "problem-measures, 行政执法队伍建设",
        "typo, 专武独断",
        "party-group, 党组理论学习中心组",
        "claim, 法制工作力量较薄弱",
        "vague-number, 多次组织23个村",
        "told-twice, 干部学法常态化",
        "outdated, 不忘初心",
        "issuer, 雷州市雷高镇人民政府",
        "seizure-outcome, 挖掘机 28 台",
        "rate-base, 合格率100%",
        "required-content, 年度法治政府建设情况的报告",
    })
    void asks(String rule, String words) {
        assertThat(FINDINGS)
                .filteredOn(each -> !each.certain())
                .anyMatch(each -> each.rule().equals(rule) && each.excerpt().contains(words));
    }

    /** All claims of a text are one question: it names each of them. */
    @ParameterizedTest
    @ValueSource(strings = {"力量较薄弱", "仍处高位", "参与度较低", "难以适应", "难以满足"})
    void asksForTheNumberOfEachClaim(String words) {
        assertThat(FINDINGS)
                .filteredOn(each -> each.rule().equals("claim"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("“%s”".formatted(words));
    }

    @Test
    void nothingElseIsCertain() {
        assertThat(FINDINGS).filteredOn(Finding::certain).hasSize(3);
    }

    @Test
    void theTextIsWhatItsLedgersSay() {
        assertThat(CheckFixture.withLedgers(TEXT)).noneMatch(each -> each.rule().equals("ledger"));
    }

    @ParameterizedTest
    @CsvSource({"20, 宗", "19, 宗", "28, 台", "9, 辆", "587377, 元", "23, 个", "1, 家", "100, %"})
    void aChangedNumberIsFoundWhereItStands(String number, String unit) {
        assertThat(places(number, unit)).isNotEmpty();
        for (int place : places(number, unit)) {
            var behind = TEXT.substring(place + number.length());
            assertThat(changes(number))
                    .allSatisfy(
                            changed ->
                                    assertThat(news(TEXT.substring(0, place) + changed + behind))
                                            .anyMatch(each -> each.excerpt().contains(changed)));
        }
    }

    /** One more, one less, ten more, doubled, and every two neighbouring digits swapped. */
    private static List<String> changes(String number) {
        long value = Long.parseLong(number);
        var other = LongStream.of(value + 1, value - 1, value + 10, value * 2);
        return Stream.concat(other.mapToObj(String::valueOf), swapped(number))
                .filter(each -> !each.equals(number))
                .distinct()
                .toList();
    }

    private static Stream<String> swapped(String number) {
        return IntStream.range(1, number.length())
                .mapToObj(
                        at ->
                                number.substring(0, at - 1)
                                        + number.charAt(at)
                                        + number.charAt(at - 1)
                                        + number.substring(at + 1));
    }

    private static List<Finding> news(String text) {
        return CheckFixture.withLedgers(text).stream()
                .filter(each -> each.certain() && !KNOWN.contains(each))
                .toList();
    }

    private static List<Integer> places(String number, String unit) {
        return IntStream.range(1, TEXT.length())
                .filter(
                        place ->
                                TEXT.substring(place).matches("(?s)" + number + " ?" + unit + ".*"))
                .filter(place -> !Character.isDigit(TEXT.charAt(place - 1)))
                .boxed()
                .toList();
    }
}
