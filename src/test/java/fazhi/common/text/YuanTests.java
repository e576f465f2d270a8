package fazhi.common.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.common.BundleTexts;
import fazhi.common.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTests {

    @ParameterizedTest
    @CsvSource({
        "587377, '587,377.00'",
        "0, 0.00",
        "29368.845, '29,368.85'",
        "-1.5, -1.50",
        "1234567890.1, '1,234,567,890.10'"
    })
    void amountsAreGroupedWithTwoDecimals(BigDecimal amount, String text) {
        assertThat(Yuan.format(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "587377, 人民币伍拾捌万柒仟叁佰柒拾柒元整",
        "0, 人民币零元整",
        "0.05, 人民币伍分",
        "0.50, 人民币伍角整",
        "0.56, 人民币伍角陆分",
        "1.05, 人民币壹元零伍分",
        "1.50, 人民币壹元伍角整",
        "16.03, 人民币壹拾陆元零叁分",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "10000, 人民币壹万元整",
        "10005, 人民币壹万零伍元整",
        "101000, 人民币壹拾万壹仟元整",
        "100100, 人民币壹拾万零壹佰元整",
        "10100000, 人民币壹仟零壹拾万元整",
        "100000000, 人民币壹亿元整",
        "100000001, 人民币壹亿零壹元整",
        "100010000, 人民币壹亿零壹万元整",
        "1012345678, 人民币壹拾亿壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元整",
        "1000000000000, 人民币壹万亿元整",
        "1234500000000, 人民币壹万贰仟叁佰肆拾伍亿元整",
        "1000000000001, 人民币壹万亿零壹元整"
    })
    void amountsAreWrittenInCapitals(BigDecimal amount, String text) {
        assertThat(Yuan.capital(amount, BundleTexts.CHINESE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000000000"})
    void whatHasNoCapitalsIsRefused(BigDecimal amount) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Yuan.capital(amount, BundleTexts.CHINESE));
    }

    @ParameterizedTest
    @CsvSource({
        "5.87万, 58700.00",
        "5.87万元, 58700.00",
        "1.2亿, 120000000.00",
        "'587,377元', 587377.00",
        "'587,377.5', 587377.50",
        "５８７３７７, 587377.00",
        "'５８７，３７７．００元', 587377.00",
        "￥100, 100.00",
        "0.123456万, 1234.56"
    })
    void typedAmountsAreRead(String text, BigDecimal amount) {
        assertThat(Yuan.parse(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "-5", "1.234", "5,87", "1e5", "12元5", "万"})
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(Yuan.parse(text)).isEmpty();
    }

    @Test
    void readingWhatWasWrittenGivesTheSame() {
        var amount = new BigDecimal("29368.85");

        assertThat(Yuan.parse(Yuan.format(amount))).contains(amount);
    }
}
