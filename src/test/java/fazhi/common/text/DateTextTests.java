package fazhi.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    @ParameterizedTest
    @CsvSource({"今天, 2022-03-01", "昨天, 2022-02-28", "明天, 2022-03-02", "Today, 2022-03-01"})
    void wordsMeanDaysNearToday(String text, LocalDate day) {
        assertThat(DateText.parse(text, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.2",
                "12-2",
                "12/2",
                "12月2日",
                "12月2号",
                "12月2",
                "１２．２",
                "１２月２日",
                " 12.02 ",
                "12 月 2 日"
            })
    void aDayWithoutYearIsInThisYear(String text) {
        assertThat(DateText.parse(text, TODAY)).contains(LocalDate.of(2022, 12, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20211202",
                "２０２１１２０２",
                "2021.12.2",
                "2021-12-02",
                "2021/12/2",
                "2021年12月2日",
                "2021年12月02日",
                "2021 年 12 月 2 日",
                "２０２１年１２月２日",
                "2021－12－2",
                "2021／12／2"
            })
    void aDayWithYearIsThatDay(String text) {
        assertThat(DateText.parse(text, TODAY)).contains(LocalDate.of(2021, 12, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "后年",
                "13.1",
                "2.30",
                "20220230",
                "2022-13-01",
                "2022",
                "202212",
                "12",
                "12.2.2",
                "abc",
                "2022-12-02T00:00",
                "99999999999999"
            })
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(DateText.parse(text, TODAY)).isEmpty();
    }
}
