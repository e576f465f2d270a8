package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({
        "3, 4, 3/4, 75%",
        "19, 19, 19/19, 100%",
        "0, 1, 0/1, 0%",
        "1, 3, 1/3, 33.33%",
        "15, 20, 75, %",
        "21, 23, 91.3, %"
    })
    void ofFewThePartsAreToldFirst(BigDecimal part, BigDecimal whole, String large, String behind) {
        var value = value(new Share(part, whole));
        assertThat(value.large()).isEqualTo(large);
        assertThat(value.behindLarge()).isEqualTo(behind);
    }

    @Test
    void whatIsNoPercentageKeepsItsUnit() {
        var value = value(null);
        assertThat(value.large()).isEqualTo("1,234");
        assertThat(value.behindLarge()).isEqualTo("%");
    }

    /** 1 case last year, 15 this year. */
    @Test
    void oneIsNoPlural() {
        var texts = new English();
        assertThat(Unit.beside("occasions", BigDecimal.ONE, texts)).isEqualTo("occasion");
        assertThat(Unit.beside("occasions", BigDecimal.TWO, texts)).isEqualTo("occasions");
        assertThat(Unit.beside("of something else", BigDecimal.ONE, texts))
                .isEqualTo("of something else");
    }

    private static final class English implements Texts {

        private final ResourceBundle words = ResourceBundle.getBundle("messages/figure_en");

        @Override
        public String get(String key, Object... arguments) {
            return words.getString(key);
        }

        @Override
        public boolean has(String key) {
            return words.containsKey(key);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }

    private static FigureValue value(Share share) {
        return new FigureValue(
                "plan.done-rate",
                "",
                "%",
                Basis.PERIOD,
                new FigureValue.Wording("", "", ""),
                null,
                LocalDate.of(2022, 12, 2),
                share == null ? BigDecimal.valueOf(1234) : share.percent(),
                null,
                null,
                null,
                share,
                0,
                "");
    }
}
