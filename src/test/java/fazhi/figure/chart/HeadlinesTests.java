package fazhi.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class HeadlinesTests {

    private final Headlines headlines = new Headlines(texts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19,1|20 宗中 19 宗为甲（95%）",
                "20|20 宗均为甲",
                "1,1,1|各项均为 1 宗，共 3 宗",
                "2,2,1|5 宗中，2 项并列最多，各 2 宗",
                "0,0|''"
            })
    void sharesOfAWhole(String values, String sentence) {
        assertThat(headlines.share("宗", labels(values), numbers(values))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,3,2|乙最多，3 宗", "3,1,3|甲、丙最多，各 3 宗", "2,2,2,2,1|4 项并列最多，各 2 宗", "0,0|''"})
    void heightsAlongALine(String values, String sentence) {
        assertThat(headlines.peak("宗", labels(values), numbers(values))).isEqualTo(sentence);
    }

    @Test
    void unknownIsNeverTheMost() {
        assertThat(headlines.peak("宗", List.of("甲", "乙"), Arrays.asList(null, BigDecimal.ONE)))
                .isEqualTo("乙最多，1 宗");
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.split(",")).map(BigDecimal::new).toList();
    }

    private static List<String> labels(String values) {
        return IntStream.range(0, values.split(",").length)
                .mapToObj(i -> "甲乙丙丁戊".substring(i, i + 1))
                .toList();
    }

    private static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/figure", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        return new Texts() {
            @Override
            public String get(String key, Object... arguments) {
                return messages.getMessage(key, arguments, locale());
            }

            @Override
            public boolean has(String key) {
                return messages.getMessage(key, null, null, locale()) != null;
            }

            @Override
            public Locale locale() {
                return Locale.SIMPLIFIED_CHINESE;
            }
        };
    }
}
