package fazhi.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource({
        "立案 20 宗, 20, case",
        "立案２０宗, 20, case",
        "立案二十宗, 20, case",
        "立案一百零三件, 103, case",
        "罚款5.87万元, 58700, money",
        "罚款 587 377 元, 587377, money",
        "罚款3万元, 30000, money",
        "合格率百分之九十七点五, 97.5, percent",
        "合格率９８．５％, 98.5, percent",
        "查扣车辆 9 辆, 9, machine",
        "参训1.2万人次, 12000, attendance",
        "两台, 2, machine",
    })
    void readsTheNumber(String text, BigDecimal value, String kind) {
        var found = Quantities.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value()).isEqualByComparingTo(value);
        assertThat(found.getFirst().unit().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年12月2日",
                "第3次会议",
                "七八十人",
                "百分之七八十",
                "一个良好的环境",
                "“四个意识”",
                "20个工作日",
                "12.4国家宪法日",
                "（一）加强",
                "粤府函〔2020〕136号",
                "高效办成一件事",
                "提高5个百分点"
            })
    void countsNothing(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @Test
    void thousandsMayBeSetOffByCommas() {
        assertThat(Quantities.in("罚款587,377元").getFirst().number()).isEqualTo("587377");
    }

    @ParameterizedTest
    @ValueSource(strings = {"近20宗", "20余宗", "20多宗", "约20宗", "20宗左右", "3-5次", "人均2次"})
    void saysWhenItIsOnlyNearly(String text) {
        assertThat(Quantities.in(text).getFirst().approximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"人均2次, OF_EACH", "人均约2次, ABOUT", "人均2余次, ABOUT", "每户20元左右, ABOUT", "2次, EXACT"})
    void saysWhetherItIsOfEachOrOnlyNearly(String text, Quantity.Exactness exactness) {
        assertThat(Quantities.in(text).getFirst().exactness()).isEqualTo(exactness);
    }

    @Test
    void theSubjectStandsBeforeOrBehind() {
        var found = Quantities.in("立案行政处罚案件 20 宗，其中 19 宗为非法采矿案件");
        assertThat(found.getFirst().before()).isEqualTo("立案行政处罚案件");
        assertThat(found.getLast().after()).isEqualTo("为非法采矿案件");
    }
}
