package fazhi.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvSource({
        "二十五, 25",
        "十, 10",
        "一百零三, 103",
        "两千, 2000",
        "三万二千, 32000",
        "一亿, 100000000",
        "伍仟, 5000",
        "壹万贰仟, 12000",
        "廿三, 23",
        "三亿二千万, 320000000",
        "一万亿, 1000000000000",
        "两千五, 2500",
        "一百二, 120",
        "三万五, 35000",
        "二千零五, 2005",
        "二千零五十, 2050",
        "二〇二五, 2025"
    })
    void charactersAreNumbers(String text, String number) {
        assertThat(Numerals.parse(text)).hasValue(new BigDecimal(number));
    }

    @Test
    void otherWordsAreNone() {
        assertThat(Numerals.parse("几十")).isEmpty();
        assertThat(Numerals.parse("")).isEmpty();
        assertThat(Numerals.parse("七八十")).isEmpty();
        assertThat(Numerals.parse("三百六七")).isEmpty();
    }
}
