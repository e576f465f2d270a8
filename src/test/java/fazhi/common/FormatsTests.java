package fazhi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 2);

    @Test
    void datesHaveNoLeadingZeros() {
        assertThat(Formats.date(DAY, BundleTexts.CHINESE)).isEqualTo("2022年12月2日");
        assertThat(Formats.monthAndDay(DAY, BundleTexts.CHINESE)).isEqualTo("12月2日");
        assertThat(Formats.weekday(DAY, BundleTexts.CHINESE)).isEqualTo("星期五");
        assertThat(Formats.date(DAY, new BundleTexts(Locale.ENGLISH))).isEqualTo("2 December 2022");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(Formats.number(12345)).isEqualTo("12,345");
        assertThat(Formats.number(new BigDecimal("0.50"))).isEqualTo("0.5");
    }

    @Test
    void sharesHaveTwoDecimals() {
        assertThat(Formats.percent(new BigDecimal("0.95"))).isEqualTo("95.00%");
        assertThat(Formats.percent(19, 20)).isEqualTo("95.00%");
        assertThat(Formats.percent(1, 3)).isEqualTo("33.33%");
        assertThat(Formats.percent(0, 0)).isEqualTo("—");
    }
}
